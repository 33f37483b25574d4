package rulers

// BrazilianPortuguese is the locale of Portuguese as it is spoken in Brazil,
// where "você" is the one way of address.
func BrazilianPortuguese() *Locale { return must(brazilianData()) }

func brazilianData() LocaleData {
	return LocaleData{
		Tag: "pt-BR", Name: "português (Brasil)",
		Review:        Review{Status: NotReviewed},
		TargetForm:    "an infinitive with what belongs to it",
		TargetExample: "beber menos",
		Texts: []Texts{{
			Target: "fazer essa mudança",
			Importance: DimensionTexts{
				Name:     "Importância",
				Question: "Numa escala de {min} a {max}, em que {min} é {least} e {max} é {most}, o quanto é importante para você {target}?",
				Again:    "E nessa mesma escala de {min} a {max}, o quanto é importante para você {target}?",
				Clarify:  "O que eu quero saber é o quanto importa para você, hoje, {target}. Qual número chega mais perto?",
				Least:    "nada importante", Most: "a coisa mais importante neste momento",
				Floor: "Hoje isso não é algo que importe para você, e o que você faz com isso é você quem decide.",
			},
			Confidence: DimensionTexts{
				Name:     "Confiança",
				Question: "Se você decidisse {target}, quanta confiança teria de que conseguiria, numa escala de {min} a {max}, em que {min} é {least} e {max} é {most}?",
				Again:    "E se você decidisse {target}, quanta confiança teria, nessa mesma escala, de que conseguiria?",
				Clarify:  "Imagine que você já tivesse tomado a decisão de {target}. O quanto você confia que conseguiria? Qual número chega mais perto?",
				Least:    "nenhuma confiança", Most: "confiança total",
				Floor: "Hoje isso não parece possível para você, e tentar ou não tentar, só você pode decidir.",
			},
			Readiness: DimensionTexts{
				Name:     "Prontidão",
				Question: "Numa escala de {min} a {max}, em que {min} é {least} e {max} é {most}, quanta disposição você sente hoje para {target}?",
				Again:    "E nessa mesma escala de {min} a {max}, quanta disposição você sente hoje para {target}?",
				Clarify:  "O que eu quero saber é se, do jeito que as coisas estão hoje, você sente que chegou a sua hora de {target}. Qual número chega mais perto?",
				Least:    "nenhuma disposição", Most: "disposição total",
				Floor: "Agora não é a sua hora para isso, e quem dá o ritmo é você.",
			},
			Down:         "Por que um {value} e não um {lower}?",
			DownRange:    "Por que um {low} ou um {high}, e não um {lower}?",
			Why:          "O que faz com que seja um {value}?",
			WhyWords:     "O que faz você dizer isso? O que conta a favor, do seu ponto de vista?",
			Up:           "O que seria preciso para ir de {value} para {higher}?",
			UpTwo:        "O que seria preciso para ir de {value} para {higher} ou {highest}?",
			FloorUp:      "O que teria que acontecer para virar um {higher} ou um {highest}? Também dá para deixar isso de lado por enquanto.",
			AskNumber:    "Se fosse para dar um número, de {min} a {max}, qual você escolheria?",
			Confirm:      "Então você diria que é um {value}?",
			ConfirmRange: "Então fica mais ou menos entre {low} e {high}?",
			Convert:      "Na nossa escala de {min} a {max}, isso seria um {value}?",
			ConvertRange: "Na nossa escala de {min} a {max}, isso ficaria entre {low} e {high}?",
			Over:         "Isso é mais do que a escala consegue mostrar. Podemos dizer {max}?",
			Under:        "Isso é menos do que a escala consegue mostrar. Podemos dizer {min}?",
			LetBe:        "Tudo bem, não precisa de número. Como você diria isso com as suas palavras?",
			Echo:         "Que bom que você dividiu isso comigo. O que mais?",
			Close:        "Agradeço por ter olhado para isso comigo. O que vem daqui para a frente, é você quem decide.",
			Stop:         "Vamos deixar os números de lado. O que você acabou de dizer importa mais.",
		}},
		Sheet: Sheet{
			Profiles: [4]ProfileTexts{
				{
					Name:  "pouca importância, pouca confiança",
					Do:    "Ficar ao lado da pessoa. Explorar como ela vê as coisas, dar informação só se ela quiser e trabalhar primeiro a importância.",
					Avoid: "Fazer planos ou defender a mudança.",
				},
				{
					Name:  "pouca importância, muita confiança",
					Do:    "Explorar o que importa: os valores, o que ela notaria daqui a um ano com a mudança e sem ela, o melhor e o pior que poderia acontecer.",
					Avoid: "Ensinar habilidades: ela conseguiria, só não está convencida.",
				},
				{
					Name:  "muita importância, pouca confiança",
					Do:    "Fortalecer a confiança: conquistas anteriores, pontos fortes, passos pequenos, vários caminhos para escolher, pessoas que ajudariam.",
					Avoid: "Dar mais razões para mudar: ela já conhece.",
				},
				{
					Name:  "muita importância, muita confiança",
					Do:    "Resumir, perguntar o que ela vai fazer e ajudar com um plano, se ela quiser.",
					Avoid: "Continuar buscando razões: a decisão já foi tomada.",
				},
			},
			Stages:   [3]string{"ainda não é a hora", "em dúvida", "chegou a hora"},
			Up:       "{points} a mais",
			Down:     "{points} a menos",
			Same:     "igual",
			Points:   Plural{One: "{n} ponto", Other: "{n} pontos"},
			Readings: Plural{One: "{n} resposta", Other: "{n} respostas"},
			Noise:    "Um ponto a mais ou a menos está dentro do que vai e vem; ninguém mostrou que diferença numa escala dessas quer dizer alguma coisa.",
			Decimal:  ",",
		},
		Words:  brazilianWords(),
		Asking: brazilianAsking(),
	}
}
