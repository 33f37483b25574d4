package danger

// common are words of phrases that are said often, by about how many times they
// are in a thousand turns, and pairs of them with "+": counted once in the client turns
// of AnnoMI. Others are said seldom. They decide how fast a turn is passed over and
// never what is found.
const common = `
300 be i
100 a and but do have it just know like my not of so that the to well you
50 about because for get go if in me on or really say think this want what with would
25 all as at can could drink feel friend going good make maybe more much no now one out probably right
25 she smoke some something sure take them then there they things time try up when will
12 actually any anything around back cant day definitely down even find from give he help her here house how
12 into life little lol look lot myself need other people problem see someone speak start still stop stuff tell than
12 thing too two very way we where why work year
6 able after again ago also always away bad beer before better by call child cigarette come coming couple cut different
6 doctor else end every everyone everything exactly family few fine first five fun guy hang hard high him job keep
6 kinda last let long lose might money month mum never nice night off once only over party pill put quit
6 quite school should since six sometimes son thank these those through week which who whole your
3 absolutely already another anymore ask bed best care class coffee college control dad daughter days deal drive enough ever exercise
3 fast game got gym happen hear his hope hour idea imagine least leave live love many mind miss moment morning
3 most new next nothing notice old our own parents place plan point read real sense seven sleep social their today
3 trouble until use watch weight while wife worry yet
100 i+be i+not it+be you+know
50 and+i be+a be+not i+have i+think know+i not+know that+be that+i
25 be+just be+like because+i but+i going+to have+a have+to i+do i+just i+know i+want i+will i+would if+i in+the like+i not+really to+be to+do want+to
25 well+i
12 a+good a+little a+lot about+it and+it and+that and+then and+you at+the be+be be+go be+going be+i be+in be+it be+really be+that be+the be+you do+it
12 do+that feel+like for+me go+to have+be he+be i+can i+cant i+could i+feel i+get i+like i+really it+i know+if know+it know+that know+what like+a like+that
12 my+friend need+to not+a not+have not+i not+like not+think not+want of+the on+the or+something she+be there+be they+be think+about think+i think+that to+get to+go to+the
12 try+to what+i when+i with+my would+be you+be
6 a+couple a+few a+problem a+week able+to all+right all+the and+just and+like and+my and+she and+so and+stuff and+the and+they be+able be+all be+at be+do be+get
6 be+good be+here be+my be+so be+something be+there be+try be+very be+what but+it but+you couple+of do+i do+you for+a get+a get+to go+on go+out hang+out
6 have+get i+drink i+go i+i i+need i+say i+you if+it if+you in+a in+my it+and it+just it+not it+would know+and know+like know+the know+you like+it
6 like+the like+to like+you lot+of make+me me+and me+to my+life my+mum no+i not+be not+do not+drink not+even not+feel not+get not+sure of+a of+it of+like
6 of+my of+that out+of out+with right+now say+i say+that something+i something+that speak+about speak+to tell+me thank+you that+and that+it that+would that+you the+time think+it this+be
6 time+i to+have to+like to+make to+me to+my to+say to+take to+you too+much well+it well+you what+be where+i will+be with+the with+them would+like would+not you+have
3 a+cigarette a+day a+party a+really about+my about+that about+the ago+i all+my all+that and+a and+all and+be and+do and+get and+have and+if and+maybe and+not
3 and+now and+there and+things and+we as+a as+i as+much as+well at+a at+all at+least back+to be+about be+actually be+always be+and be+bad be+because be+coming be+drink
3 be+hard be+have be+more be+on be+one be+probably be+quite be+right be+say be+still be+think be+this be+to be+why because+it because+you but+the but+they can+be can+do
3 can+i can+you could+be could+do day+i do+a do+and do+something do+the do+this do+what drink+a drink+and drink+i drink+that drink+too end+up every+day for+my for+that
3 for+the friend+and friend+be get+back get+in get+into get+my get+the give+me go+and go+back go+through good+i got+to hard+to have+any have+have have+i have+it have+just
3 have+like have+my have+never have+one have+some have+that have+the he+say help+me house+and how+i i+find i+might i+never i+probably i+see i+should i+smoke i+start i+still
3 i+take i+try if+they in+that in+trouble it+a it+but it+do it+it it+make it+really it+so it+that it+to it+will it+you know+be know+but know+how know+just
3 know+my know+so know+they know+when like+be like+if like+my like+she like+they like+this like+what look+at make+a make+it make+sure me+a me+i me+it me+that might+be
3 more+than much+i my+child my+doctor my+family my+job my+parents my+son my+wife myself+i no+it not+care not+go not+going not+it not+see not+smoke not+that not+the not+to
3 not+you of+be of+just on+a on+my one+of or+anything or+i other+people out+and people+that quit+smoke right+and right+i say+you smoke+and smoke+i some+of something+like start+to
3 stuff+and sure+i take+a take+it that+but that+like that+much that+not that+there that+they that+way the+best the+end the+first the+last the+only the+other the+pill the+thing the+things
3 the+way the+whole there+and they+not they+will thing+be thing+i things+i things+like things+that think+if think+of think+the think+you time+and to+a to+drink to+find to+help to+i
3 to+it to+just to+keep to+know to+lose to+quit to+school to+see to+smoke to+speak to+stop to+that to+think to+work up+and up+to up+with way+i we+be well+that
3 what+you when+you which+be why+i will+have will+not with+a with+it with+me with+that would+have would+i would+say year+ago you+can you+get you+not you+say
12 every gone sense half
`
