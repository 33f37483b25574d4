package danger

// contexts are what stands around a phrase and says when it is or whose.
func contexts() []rule {
	return []rule{
		{0, "lies back", lying, []string{
			"use to", "year ago", "ages ago", "long ago", "a ?long/while time/while back", "long time ago", "way back",
			"when i be ?a/DET/in/at/only/about/like ?my/the/early/really/very ?late/mid #/young/younger/teenager/teen/child/student/little/small/school/college/university/uni/army/navy/twenties/thirties/teens/20s/30s/adolescent/girl/son/married/pregnant/use/drink/homeless/inside/prison/rehab/kid/unemployed/sixteen/seventeen/fifteen/fourteen/thirteen/twelve/eighteen/nineteen/ten/eleven/nine/eight/seven/six/five",
			"when we be child/kids/young/married/little", "as a ?young/little child/teenager/teen/student/youngster/son/girl/adult/kid/man",
			"back then", "back in 1999/the/my/#/school/college/high", "in the past", "in my past", "in/since/around/during/of/until/spring/summer/winter 1999", "in/at/during high/secondary/middle/primary school", "in/during college/uni/university", "in my/the teens/twenties/thirties/20s/30s/youth/childhood/eighties/nineties/80s/90s", "childhood", "growing up", "grow up", "grew up", "at the time", "at that time", "in those days", "those days", "another life", "my/his/her first husband/wife/marriage/boyfriend", "before i get/got/quit/stop/meet/met/have/find/come/give sober/clean/help/drinking/married/my/him/her/the/treatment/into/it/here/use/drink", "once be", "once back", "remember when/once/one", "on that/this particular/same day", "# year old", "when he/she/they be ?still # /alive/child/young", "in a previous/past/former", "over the year", "years back", "once a long",
		}},
		{0, "is near", nearing, []string{
			"tonight", "today", "yesterday", "last night/week/weekend/month", "this morning/week/month/evening/afternoon/weekend", "lately", "recently", "again", "still", "these days", "right now", "at the moment", "nowadays", "be/come back", "return", "what do/should/can i do", "please help", "help me/him/her", "call/ring 999/911/112/an/a", "an/a/# hour/minute/day ago", "hours/minutes/days ago", "just now", "on monday/tuesday/wednesday/thursday/friday/saturday/sunday", "ever since",
		}},
		{0, "comes back", returning, []string{
			"again", "still", "be/come/all back", "lately", "recently", "these days", "right now", "at the moment", "nowadays", "return", "tonight", "ever since",
		}},
		{0, "is deliberate", deliberate, []string{"on purpose", "deliberately", "intentionally", "to feel", "to cope", "to punish"}},
		{0, "asks for a friend", asker, []string{"ask for a friend", "for a friend"}},
		{0, "denies by halves", halves, []string{"right now", "tonight", "today", "yet", "at the moment", "currently", "just now", "at least not", "i ?do not think", "this week/second/minute", "most days", "most of the time"}},
	}
}
