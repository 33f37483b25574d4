package rulers

// French is the locale of French. It understands the numbers of Belgium and
// Switzerland too: "septante", "huitante", "nonante".
func French() *Locale { return must(frenchData()) }

func frenchData() LocaleData {
	return LocaleData{
		Tag: "fr", Name: "français",
		Review:        Review{Status: NotReviewed},
		TargetForm:    "an infinitive behind \"de\" or \"d'\", with what belongs to it",
		TargetExample: "d'arrêter de fumer",
		Texts:         []Texts{frenchFormal(), frenchInformal()},
		Sheet: Sheet{
			Profiles: [4]ProfileTexts{
				{
					Name:  "importance faible, confiance faible",
					Do:    "Rester aux côtés de la personne. Explorer comment elle voit les choses, n'informer que si elle le souhaite et travailler d'abord l'importance.",
					Avoid: "Faire des plans ou plaider pour le changement.",
				},
				{
					Name:  "importance faible, confiance élevée",
					Do:    "Explorer ce qui compte : les valeurs, ce que la personne remarquerait dans un an avec et sans le changement, le meilleur et le pire qui pourrait en sortir.",
					Avoid: "Enseigner des techniques : elle saurait faire, elle n'est pas convaincue.",
				},
				{
					Name:  "importance élevée, confiance faible",
					Do:    "Renforcer la confiance : les réussites passées, les points forts, les petits pas, plusieurs chemins au choix, les personnes qui aideraient.",
					Avoid: "Donner d'autres raisons d'y tenir : elle les connaît.",
				},
				{
					Name:  "importance élevée, confiance élevée",
					Do:    "Résumer, demander ce qu'elle va faire et aider à faire un plan si elle le souhaite.",
					Avoid: "Chercher encore des raisons : la décision est prise.",
				},
			},
			Stages:   [3]string{"pas encore le moment", "entre les deux", "le moment est venu"},
			Up:       "{points} de plus",
			Down:     "{points} de moins",
			Same:     "inchangé",
			Points:   Plural{One: "{n} point", Other: "{n} points"},
			Readings: Plural{One: "{n} réponse", Other: "{n} réponses"},
			Noise:    "Un point de plus ou de moins, cela va et vient ; personne n'a montré quel écart sur une telle échelle veut dire quelque chose.",
			Decimal:  ",",
		},
		Words:  frenchWords(),
		Asking: frenchAsking(),
	}
}

func frenchFormal() Texts {
	return Texts{
		Address: Formal,
		Target:  "de faire ce changement",
		Importance: DimensionTexts{
			Name:     "Importance",
			Question: "Sur une échelle de {min} à {max}, où {min} veut dire « {least} » et {max} « {most} », à quel point est-ce important pour vous {target} ?",
			Again:    "Et sur cette même échelle de {min} à {max}, à quel point est-ce important pour vous {target} ?",
			Clarify:  "Je me demandais à quel point ça compte pour vous, aujourd'hui, {target}. Quel chiffre s'en rapproche le plus ?",
			Least:    "pas du tout important", Most: "ce qu'il y a de plus important en ce moment",
			Floor: "Pour l'instant, ce n'est pas quelque chose qui compte pour vous, et ce que vous en ferez vous appartient.",
		},
		Confidence: DimensionTexts{
			Name:     "Confiance",
			Question: "Si vous décidiez {target}, quelle confiance auriez-vous d'y arriver, sur une échelle de {min} à {max}, où {min} veut dire « {least} » et {max} « {most} » ?",
			Again:    "Et si vous décidiez {target}, quelle confiance auriez-vous, sur cette même échelle, d'y arriver ?",
			Clarify:  "Imaginons que vous ayez pris la décision {target}. À quel point auriez-vous confiance d'y arriver ? Quel chiffre s'en rapproche le plus ?",
			Least:    "aucune confiance", Most: "une confiance totale",
			Floor: "Pour l'instant, ça ne vous paraît pas faisable, et essayer ou non, c'est à vous d'en décider.",
		},
		Readiness: DimensionTexts{
			Name:     "Disposition à changer",
			Question: "Quand vous pensez à l'idée {target}, à quel point vous sentez-vous prêt ou prête à vous y mettre, sur une échelle de {min} à {max}, où {min} veut dire « {least} » et {max} « {most} » ?",
			Again:    "Et sur cette même échelle de {min} à {max}, à quel point vous sentez-vous prêt ou prête, à l'idée {target} ?",
			Clarify:  "Je me demandais si, là où vous en êtes aujourd'hui, le moment vous semble venu {target}. Quel chiffre s'en rapproche le plus ?",
			Least:    "ce n'est pas du tout le moment", Most: "je peux m'y mettre dès maintenant",
			Floor: "Ce n'est pas le moment pour vous, et c'est vous qui donnez le rythme.",
		},
		Down:         "Qu'est-ce qui vous fait dire {value} et pas {lower} ?",
		DownRange:    "Qu'est-ce qui vous fait dire {low} ou {high}, et pas {lower} ?",
		Why:          "Qu'est-ce qui vous fait dire {value} ?",
		WhyWords:     "Qu'est-ce qui vous fait dire cela ? Qu'est-ce qui va dans ce sens, pour vous ?",
		Up:           "Qu'est-ce qu'il faudrait pour passer de {value} à {higher} ?",
		UpTwo:        "Qu'est-ce qu'il faudrait pour passer de {value} à {higher} ou {highest} ?",
		FloorUp:      "Qu'est-ce qui devrait se passer pour que ça devienne un {higher} ou un {highest} ? On peut aussi en rester là pour l'instant.",
		AskNumber:    "S'il fallait y mettre un chiffre, de {min} à {max}, lequel choisiriez-vous ?",
		Confirm:      "Donc vous diriez {value} ?",
		ConfirmRange: "Donc quelque part entre {low} et {high} ?",
		Convert:      "Sur notre échelle de {min} à {max}, ce serait un {value} ?",
		ConvertRange: "Sur notre échelle de {min} à {max}, ce serait entre {low} et {high} ?",
		Over:         "C'est plus fort que ce que l'échelle peut montrer. On dit {max} ?",
		Under:        "C'est plus bas que ce que l'échelle peut montrer. On dit {min} ?",
		LetBe:        "Pas de souci, il n'y a pas besoin de chiffre. Comment le diriez-vous avec vos mots ?",
		Echo:         "Merci de me le dire. Quoi d'autre ?",
		Close:        "Merci d'avoir regardé cela avec moi. La suite vous appartient.",
		Stop:         "Laissons les chiffres de côté. Ce que vous venez de dire compte davantage.",
	}
}

func frenchInformal() Texts {
	return Texts{
		Address: Informal,
		Target:  "de faire ce changement",
		Importance: DimensionTexts{
			Name:     "Importance",
			Question: "Sur une échelle de {min} à {max}, où {min} veut dire « {least} » et {max} « {most} », à quel point c'est important pour toi {target} ?",
			Again:    "Et sur cette même échelle de {min} à {max}, à quel point c'est important pour toi {target} ?",
			Clarify:  "Je me demandais à quel point ça compte pour toi, aujourd'hui, {target}. Quel chiffre s'en rapproche le plus ?",
			Least:    "pas du tout important", Most: "ce qu'il y a de plus important en ce moment",
			Floor: "Pour l'instant, ce n'est pas quelque chose qui compte pour toi, et ce que tu en feras t'appartient.",
		},
		Confidence: DimensionTexts{
			Name:     "Confiance",
			Question: "Si tu décidais {target}, quelle confiance tu aurais d'y arriver, sur une échelle de {min} à {max}, où {min} veut dire « {least} » et {max} « {most} » ?",
			Again:    "Et si tu décidais {target}, quelle confiance tu aurais, sur cette même échelle, d'y arriver ?",
			Clarify:  "Imaginons que tu aies pris la décision {target}. À quel point tu aurais confiance d'y arriver ? Quel chiffre s'en rapproche le plus ?",
			Least:    "aucune confiance", Most: "une confiance totale",
			Floor: "Pour l'instant, ça ne te paraît pas faisable, et essayer ou non, c'est à toi d'en décider.",
		},
		Readiness: DimensionTexts{
			Name:     "Disposition à changer",
			Question: "Quand tu penses à l'idée {target}, à quel point tu te sens prêt ou prête à t'y mettre, sur une échelle de {min} à {max}, où {min} veut dire « {least} » et {max} « {most} » ?",
			Again:    "Et sur cette même échelle de {min} à {max}, à quel point tu te sens prêt ou prête, à l'idée {target} ?",
			Clarify:  "Je me demandais si, là où tu en es aujourd'hui, le moment te semble venu {target}. Quel chiffre s'en rapproche le plus ?",
			Least:    "ce n'est pas du tout le moment", Most: "je peux m'y mettre dès maintenant",
			Floor: "Ce n'est pas le moment pour toi, et c'est toi qui donnes le rythme.",
		},
		Down:         "Qu'est-ce qui te fait dire {value} et pas {lower} ?",
		DownRange:    "Qu'est-ce qui te fait dire {low} ou {high}, et pas {lower} ?",
		Why:          "Qu'est-ce qui te fait dire {value} ?",
		WhyWords:     "Qu'est-ce qui te fait dire ça ? Qu'est-ce qui va dans ce sens, pour toi ?",
		Up:           "Qu'est-ce qu'il faudrait pour passer de {value} à {higher} ?",
		UpTwo:        "Qu'est-ce qu'il faudrait pour passer de {value} à {higher} ou {highest} ?",
		FloorUp:      "Qu'est-ce qui devrait se passer pour que ça devienne un {higher} ou un {highest} ? On peut aussi en rester là pour l'instant.",
		AskNumber:    "S'il fallait y mettre un chiffre, de {min} à {max}, tu choisirais lequel ?",
		Confirm:      "Donc tu dirais {value} ?",
		ConfirmRange: "Donc quelque part entre {low} et {high} ?",
		Convert:      "Sur notre échelle de {min} à {max}, ce serait un {value} ?",
		ConvertRange: "Sur notre échelle de {min} à {max}, ce serait entre {low} et {high} ?",
		Over:         "C'est plus fort que ce que l'échelle peut montrer. On dit {max} ?",
		Under:        "C'est plus bas que ce que l'échelle peut montrer. On dit {min} ?",
		LetBe:        "Pas de souci, il n'y a pas besoin de chiffre. Comment tu le dirais avec tes mots ?",
		Echo:         "Merci de me le dire. Quoi d'autre ?",
		Close:        "Merci d'avoir regardé ça avec moi. La suite t'appartient.",
		Stop:         "Laissons les chiffres de côté. Ce que tu viens de dire compte davantage.",
	}
}
