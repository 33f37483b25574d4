package danger

// idioms are words of danger that mean something else (field guide 10.4): figures
// of speech, the talk of change itself, accidents. They stand first, so that they
// win over a phrase that is as long.
func idioms() []rule {
	return []rule{
		{Suicide, "figure of speech: dying for, of or to", idiom, []string{
			"?be die for ?a/another/some/my/more/just",
			"?be die to know/see/try/get/meet/hear/tell/eat/have/smoke/visit/play/go/ask/read/find/watch/be/do/leave",
			"?be die of embarrass/shame/boredom/heat/laugh/curiosity/thirst/hunger/cold/cringe/jealousy/happiness/nerves",
			"?be die laugh", "?be die ?of laugh", "?be die inside", "die on the spot/inside", "die a death",
			"to die for", "die hard", "?be die ?in/of this heat", "?be die ?out ?there in/from the cold",
			"rather die than", "thought i would die", "want to die of embarrass/shame", "could have die",
			"could die of embarrass/shame", "nearly die of/when he/she/they/i/it", "die to self",
		}},
		{Suicide, "figure of speech: a thing dies", idiom, []string{
			"phone/battery/laptop/car/engine/computer/business/idea/talk/conversation/party/plant/wifi/signal/connection/mic/marriage/relationship/project be/have ?be dead",
			"phone/battery/laptop/car/engine/computer/business/idea/talk/conversation/party/plant/wifi/signal/connection/mic/marriage/relationship/project ?be/have/keep die",
			"die down/off/out/away", "dead battery/phone/end/line/air/weight/tired/on/right/wrong/serious/easy/slow/straight/boring/center/centre/quiet/beat/good/nice/keen/set/sure/simple/certain",
			"dead to me/the", "dead against", "dead in the", "drop dead gorgeous", "over my dead body", "dead body/bodies",
		}},
		{Suicide, "figure of speech: dead", idiom, []string{
			"sleep when i be dead", "i be dead lol/haha/lmao/rofl/laugh", "dead lol/haha/lmao/hahaha", "i be dead meat", "i be dead if", "dead on my foot/feet",
			"i be brain dead", "half dead", "be dead from/after", "i be dead tired/beat", "feel ?half dead", "look like death", "feel like death",
		}},
		{Suicide, "figure of speech: kill", idiom, []string{
			"kill ?some/a/the/more/off time", "kill ?a/an ?couple ?few ?of hour/hours/evening/afternoon/boredom/time/hours",
			"kill ?DET habit/mood/vibe/buzz/pain/taste/appetite/fun/weeds/germs/bacteria/lights/engine/thread/joy/smell/deal/project/idea/bill/smoke/conversation/flavour/creativity/motivation",
			"kill it/this/them in/at/on/with", "kill it", "kill joy", "killjoy", "buzz kill", "buzzkill", "kill two birds", "dress to kill", "curiosity kill",
			"kill ?off weeds", "kill your darlings", "make a kill", "kill the",
			"kill me lol/haha/lmao/already/now/please", "kill me", "kill me with kindness", "shoot me now", "shoot me lol", "just shoot me",
			"be/have ?be kill me/us/him/her", "kill me/us/him/her ?one/some/in day/slowly/eventually/end",
			"kill SELF laugh", "kill SELF ?with/at/over/from/by/trying/doing/to work/overtime/study/laugh/gym/running/dieting/train/get/make/please/finish",
			"kill SELF at/with/over/in work/the/this/that",
			"if looks could kill", "kill someone/a for", "kill for", "could/would/can kill for", "could/would have kill", "could/would kill a/an/some",
			"could kill him/her/them/you/my", "could strangle/murder/choke/shoot him/her/them/you", "could murder a/an/some",
			"could have kill/choke/murder/shoot/strangle him/her/them/it/you/my", "kill my vibe",
			"THEM/KIN ?be will/would/going ?to/be ?to kill/murder/strangle/shoot/throttle me/you/us", "THEM/KIN be ?to kill me",
			"it/this/that/smoke/drink/they/booze/stuff/job/habit/stress/cigarette/things/weight/diet/heroin/drugs will/would/could/can/might/be/going ?to ?be ?to kill me/you/us/him/her",
			"before it/this/they kill me/you", "it/smoke/drink/this/that/beer/stress/cigarette/stuff/job kill me/you/him/her/people/us",
			"kill people", "smoke/drink/cigarette/alcohol/cancer/it/beer/that/heroin/drug/which/disease/stuff/tobacco/booze/covid kill ?off ?my/his/her/our/your/the KIN/him/her/them/people/me/you/us/liver/brain/body/lungs", "kill an/a hour", "kill ?off my", "do not kill me", "will not kill me/you/him/her/us", "not kill me/you/us", "kill me to",
			"license to kill", "serial kill", "kill your/the liver", "kill brain cells", "kill braincells",
			"kill my back/foot/feet/knee/knees/leg/arm/eyes/ears/lungs/liver/confidence/chances/career/sleep/wallet/bank/marriage/relationship/social/creativity/brain/energy",
		}},
		{Suicide, "figure of speech: suicide", idiom, []string{
			"career/political/social/commercial/financial/business/professional/academic/economic/carb suicide", "suicide squad/pass/run/runs/drills/wing/wings/burger/bid",
		}},
		{Suicide, "figure of speech: end it", idiom, []string{
			"end it with/between", "end it ?the relationship/marriage/affair/engagement", "end it/things with him/her/them/my",
			"end up", "cant/not go/carry/keep on live/living on/off/in/with/from/like/out/day/pay", "it/that/this/things/which/we cant go/carry/keep on/going", "end the day/week/month/year/meeting/call/session/relationship/marriage/contract/lease/project/conversation",
			"decide to end it the", "end ?it/things on a good/high",
		}},
		{Suicide, "figure of speech: bored, scared or tired to death", idiom, []string{
			"bored/boredom/scare/tired/sick/worry/frozen/love/freeze/starve/sweat/work to death", "DET death of me", "be the death of me", "tickled to death",
			"boredom me to death", "scare/worry me/him/her/them/us to death", "dice/dance with death", "beat ?it/that/this ?horse to death", "do to death", "death by powerpoint/meeting/meetings",
			"life and/or death", "death march", "death stare", "death metal", "death trap",
		}},
		{Suicide, "says that the habit may kill", idiom, []string{
			"not want to die of/from/like/early/young/before/at/on/in/yet/because", "die of/from ?DET ?lung/liver/heart/bowel/breast cancer/copd/cirrhosis/disease/attack/failure/emphysema/diabetes/stroke/it/this/drink/smoke",
			"i going to die if/early/young/from/of/of", "i be going to die if/early/young/from/of/one/before",
			"if/unless i .. .. i be going to die", "if i keep/not/carry/go/continue/stay .. .. .. i ?be going/will/could/might/would ?to die",
			"will die if i/you", "could die from/of/if", "might die from/of/if", "would die if i keep/carry/not", "die early/young/younger/before i/my/your",
			"die from smoke/drink/it/this", "kill SELF with HABIT/every/each/these/this/all", "kill SELF slowly", "slowly kill SELF", "i be slowly kill SELF",
			"kill SELF by/one", "kill SELF smoke/drink", "drink/smoke/eat/work SELF to death", "drink ?DET SELF to a/an early grave", "an/early grave",
			"we all die", "everybody/everyone die", "have to die of something", "going to die of something", "got to die of something", "die of something", "die someday", "die anyway",
			"be/going to die anyway/someday/eventually", "doctor say .. .. .. die",
		}},
		{SelfHarm, "cuts down, back, out or off", idiom, []string{
			"cut down", "cut ?it/them/HABIT/that/things/way/right/sugar/carbs/myself back/down/out/off", "cut DET ?HABIT/drink/smoke/carbs/calories/hours/costs/sugar/meat/number ?intake/use down/back/out",
			"cut corners", "cut ?DET HABIT/drink/smoke in half/two", "cut my drink/smoke/HABIT/weight/portions/screen/spending/intake/use/sugar/carbs/hours", "cut to the", "cut DET losses/cost/costs/hours/budget/budgets/spending/grass/hair/lawn/cake/crap/bullshit/bread/hedge/veg/wood/tape/ties/rate/funding/pay/jobs/staff",
			"cut SELF some/a slack/break", "cut SELF off/down/loose/short", "cut me/him/her/you/them some/a slack/break", "cut it fine/close/out", "cut loose", "cut short", "short cut", "cut calories/carbs/sugar/alcohol/meat/salt/fat/costs/contact/ties/hours",
			"cut class/school", "cut weight", "clean cut", "pay/price/budget/job/power cut", "hair cut", "cut my fringe/bangs/nails",
		}},
		{SelfHarm, "an accident", idiom, []string{
			"cut SELF shave/shaving/chopping/slicing/peeling/cooking/gardening/opening/washing",
			"cut SELF .. shave/shaving/chopping/slicing/peeling/cooking/paper/glass/kitchen/accidentally/accident/can/tin",
			"cut SELF on/with a/the/some paper/glass/can/tin/bread/broken/kitchen/lid/fence", "cut/burn DET finger/thumb/foot/knee/chin",
			"accidentally cut/burn/hurt/stab/scratch/hit/injure", "cut/burn/hurt/stab/scratch/hit/injure SELF by accident/mistake", "cut/burn/hurt/stab/scratch/hit/injure SELF accidentally",
			"burn SELF on/with DET ?hot oven/stove/pan/iron/kettle/toaster/coffee/grill/hob/tray/soup/water/barbecue/radiator/steam", "burn SELF cooking/ironing/baking", "burn SELF in the", "burn out", "burnt out", "burn SELF out",
			"burn DET ?arm/hand/tongue/mouth/hand on/with/in/cooking", "burn my tongue/mouth/hand/toast/dinner",
			"injure yourself/oneself", "hurt/injure SELF ?badly/again ?while at/in/on/doing/lifting/play/playing/run/running/training/skiing/climbing/fall/falling/work/moving/exercise/exercising/carrying",
			"hurt/injure DET back/knee/ankle/foot/shoulder/hand/neck/elbow/hip/wrist/arm/leg", "hit DET head on", "hit my head ?getting/going/in",
			"shoot SELF in the foot/leg", "scratch SELF on", "bang DET head on/getting", "bang DET head against ?DET wall ?trying/with/over/at", "hit SELF with the",
			"stab SELF in the back/foot", "beat/kick/punish SELF up/over/about", "beat SELF up ?over/about", "kick SELF ?for", "hate SELF for eat/eating",
		}},
		{HarmToOthers, "figure of speech", idiom, []string{
			"shoot DET/him/her/them/me/you an/a email/message/text/line/look/film/video/photo/picture/hoop/hoops/wedding/scene", "shoot the breeze/shit", "shoot hoops/pool/up ?in price",
			"shoot for", "take a shot", "shoot me a", "shoot it down", "shoot down", "take a stab", "stab at", "back stab", "stab in the back", "stab me/him/her/them in the back", "stab in the dark",
			"kill him/her/them with kindness", "kill the competition", "kill them in/at/on", "beat DET odds/rush/system/record/traffic/clock/habit/cravings/addiction/eggs/drum/heat/score/level/boss",
			"beat him/her/them/me/us at/in/to/by", "beat it", "hit DET gym/road/roof/books/shops/wall/bottle/pub/bar/target/targets/nail/bed/button/deadline/snooze/sack/ceiling/ground/spot/jackpot/weed/brakes/bong/pipe/booze/drink/streets/town/hay/pavement/numbers",
			"hit rock ?bottom", "hit bottom", "hit it off", "hit me up", "hit him/her/them/you up", "hit send", "hit me that/how", "it/that/this ?have/really ?just hit me/him/her/us", "hit me like a ?ton/truck/train/brick/freight/sledgehammer",
			"craving/alarm/reality/news/thing/grief/habit/hunger/tiredness/hangover/urge/stress/guilt/anxiety/coffee/drink/nicotine/sugar/loss/that/this/wave/realisation/realization/smell/sadness/panic hit me/him/her/you/us",
			"what hit me/him/her", "make a killing", "punch in/out/above/bag", "kick DET habit/ball/bucket", "kick off/out/back/in/start/ass/up", "kick me out/off", "kick him/her/them out/off",
			"threw me under the bus", "throw me/him/her/them under the bus", "murder a/on/an", "attack me for", "attack me in/at DET meeting/email/review/debate/comments", "attack it/this/that", "attack DET problem/work/list/essay",
			"want/going/like/need/plan/will/could/might/urge/feel/try/go to/and/like ?really hurt my/her/his/their/your/someone/people feelings/pride", "i ?have hurt my/her/his/their/your/someone/people feelings/pride",
			"stick up for", "take it out on", "bite DET head/heads off", "rip DET head off", "wring DET neck", "knock it out", "knock him/her/them dead", "kick some ass", "hurt my/her/his/their/your/someone/people feelings/pride", "hurt ?DET feelings",
			"choke up", "choke on", "choke at/in ?the interview/exam/penalty", "choke back",
		}},
		{Overdose, "figure of speech", idiom, []string{
			"overdose on/of/by chocolate/sugar/caffeine/coffee/netflix/telly/carbs/cheese/pizza/cake/crisps/news/sun/turkey/tiktok/social/information/football/work/meetings/cheer/sweets/ice/garlic/cuteness/vitamin/vitamins/candy/christmas/podcasts/love/self-help/screen",
			"total/complete/pure/absolute overdose", "chocolate/sugar/caffeine/coffee/netflix/telly/carb/cheese/news/information/meeting/cuteness/vitamin overdose",
		}},
		{Overdose, "takes medicine as told", idiom, []string{
			"take ?all DET PILL as/on/every/this morning/week/regularly/like/properly/daily/with food/you", "take ?all of DET PILL as/on/every/this/regularly/like",
			"take all ?of DET other PILL", "take all my PILL this/like/as/today/on/every/for/you/properly/now/without", "take all my PILL ?this week/morning like/as",
		}},
		{Psychosis, "figure of speech: an inner voice", idiom, []string{
			"little/small/inner/nagging/quiet/own/tiny voice", "voice in/at ?the ?back ?of my/your/the head/mind ?that say/go/saying",
			"my/his/her/your/mum/dad/KIN voice", "have a voice", "find/use/raise/lose/lost/hear my/his/her/your/their/the voice", "hear my/DET KIN voice", "DET voice of reason", "the voice of my", "voice message/mail/note/notes/recognition/recording/call/over",
		}},
		{Medical, "figure of speech or effort", idiom, []string{
			"have a heart attack when/if/over/at/about/see/seeing", "have ?like a heart attack lol/haha", "give me/him/her/them/us a heart attack", "nearly/almost give me a heart attack", "nearly/almost have a heart attack", "heart attack on a plate",
			"KIN/boss would/will have a heart attack/stroke/seizure/fit", "heart attack if/when THEM/KIN see/saw/find/hear", "have a fit when/if/about/over/because", "would have a fit",
			"cant/can ?barely/hardly breathe for laugh", "laugh .. .. cant breathe", "cant breathe for laugh/smoke", "laugh so hard/much i cant breathe", "laugh that i cant breathe", "barely breathe for laugh",
			"cant/not breathe ?properly/well/right when/after/going/walking/climbing/running/if/while i/climb/run/walk/exercise/go/smoke/up/the", "cant breathe ?properly/well/right on/up the stairs/hill", "out of breath",
			"when i run/climb/walk/exercise .. .. .. cant breathe", "when i go up .. .. .. cant breathe", "cant breathe through my/DET nose", "room to breathe", "take ?a/some/few deep breathe", "hold my breathe", "breathe down my neck", "save your breathe", "catch my breathe",
			"stroke of luck/genius/midnight/a", "different strokes", "back/breast stroke", "stroke DET cat/dog/hair/ego/beard", "bleed money/cash/me dry/into/edge", "nose bleed", "nosebleed", "bleeding heart", "bleed obvious/love/heck", "sick to my stomach", "overdue",
			"risk/chance/danger/odds of ?a/have ?a ?heart stroke/attack ?or/and ?a ?heart ?stroke/attack", "?have ?a stroke or/and ?a heart attack", "?have ?a heart attack or/and ?a stroke", "by a stroke ?or/and ?a ?heart ?attack", "pass out drunk/asleep/from/on/after/at", "from/of a heart attack", "if/when i ?ever have a/another ?heart attack/stroke", "afraid/scare/worry/worried of/about have/getting a ?heart attack/stroke", "before i have a ?heart attack/stroke", "give me a stroke", "faint idea/memory/of heart/hope", "not the faint", "vomit/sick in my mouth", "makes me vomit", "shake hands", "shake it/things off/up", "shake my head", "shake DET habit/hand",
		}},
		{Suicide, "", nothing, []string{
			"hate live from/with/in/on/at/alone/here/there/next/by/under/near/out/off",
			"nothing left at DET end of ?DET month/week/day", "nothing left over/after", "nothing left in DET/my/our ?bank bank/account/purse/wallet/fridge/freezer/cupboard/cupboards/packet/bottle/kitty/pot/shop/tin",
			"nothing left by payday/monday/tuesday/wednesday/thursday/friday/saturday/sunday", "nothing left to pay/spend/eat/drink",
			"sick/tired/fed of/with live from/in/with/on/at/out/off/hand/pay/by/under/for/between", "die my/her/his/the hair/beard/roots", "not want to live in/with/at/near/on/there/alone/like/as", "not live in/with/at/near/on/there/here", "worth live in/with", "follow up", "be be followed up", "be followed up", "followed up", "follow me on/up", "follow me around the shop", "every/photo/film/video shoot", "a/the/this/that shoot", "force me to come/go/quit/attend/see/read/talk/take/get/think/change/be/eat/face/look/stop/slow", "catch the bus to/at/home/into",
		}},
		{Psychosis, "", nothing, []string{
			"microchip in my/his/her car/freezer/oven/lunch/bag/room/house/fridge/kitchen/dinner/tea/dog/cat", "tooth/teeth/dental/cochlear/hip/breast implant",
		}},
		{Abuse, "", nothing, []string{
			"manager/boss/supervisor/teacher/school/work/company/office/job/college/physio/nurse/coach/tutor/management ?be make me do it/stuff",
			"court/judge/magistrate/probation/hr/insurance/insurer/council/agency/union/army/clinic/hospital/programme/program ?be make me do it",
			"touch me wine/beer/food/dinner/tea/pint/pints/drink/money/savings/pension/guitar/bike/books/homework", "?he/she/they ?be abuse my/DET trust/position/kindness/goodwill/generosity/hospitality/system/privilege",
			"force into ?early retirement/redundancy/overtime/administration/liquidation", "be/get force into ?early retirement/redundancy/overtime/administration/liquidation",
			"force me to/into do/work ?DET ?more overtime/weekend/weekends/night/nights/training/course/homework/paperwork/shift/shifts/late",
			"threaten me with DET ?written/formal/final/legal warning/disciplinary/sack/fine/court/lawyer/lawyers/solicitor/redundancy/suspension/detention/action",
			"threaten me with court/lawyers/redundancy/legal/disciplinary", "threaten to take me to court/tribunal", "threaten to take me to DET court/tribunal",
			"drag me along", "drag me to DET/my ?her/his ?gym/class/park/shops/party/doctor/doctors/meeting/church/pub/pool",
		}},
		{HarmToOthers, "", nothing, []string{
			"beat cancer/it", "stop kill", "hit DET/my head",
		}},
	}
}
