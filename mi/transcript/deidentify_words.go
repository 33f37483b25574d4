package transcript

import "strings"

// isWordToo reports whether a first or last name is a word too, so that in lower
// case it is talk.
func isWordToo(key string) bool { return strings.Contains(wordsThatAreNames, " "+key+" ") }

// wordsThatAreNames has blanks between the words. It was written for evoke.
const wordsThatAreNames = " " +
	"will mark may june april august summer autumn winter winters dawn eve day early star sky sunny rain snow frost storm stormy misty " +
	"grace hope joy faith charity patience prudence constance mercy felicity honor honour verity serenity harmony melody destiny trinity " +
	"rose lily daisy violet iris ivy heather holly olive poppy fern hazel jasmine ginger basil sage rosemary clover cherry plum berry apple " +
	"ruby amber crystal pearl jade opal jewel coral stone stones flint clay rock rocky cliff dale glen heath forest woods wood field fields hill hills lake " +
	"rivers river brook brooks banks bush marsh moore moor ford bridge bridges street lane park parks house church temple castle hall gate gates " +
	"bill rich frank art rob drew pat sue gene guy ray jack dick rod don ken lance victor miles wade ward reed grant harry jerry josh chip skip " +
	"chase hunter mason carol robin wren jay colt buck bear wolf fox lamb bird crane swan fish hawk finch nick penny peg rusty dusty sandy " +
	"king queen prince duke earl dean bishop pope abbot monk knight baron noble marshal major sergeant page squire " +
	"cook baker butler carpenter fisher potter turner walker farmer gardener shepherd weaver miller taylor tailor cooper porter carter archer barber singer " +
	"sawyer smith parker driver tanner tyler fuller brewer draper glover hooper sharp strong wise moody small little short long young bright " +
	"brown white black green gray grey gold silver blue reed rice love good best price power powers case cash rush head foot hand hands " +
	"christian angel buddy bob max jean gay merry dolly patsy randy jimmy mike tony " +
	"son sun moon man kay song sing long dung bang do so an can le sang ho yang han mo bo jo al ed " +
	"story read reading speaker stern bell ball cross drum horn pipe cole pool poole lord law laws nation sample self noon monday friday sunday " +
	"trust wild blunt sweet swift savage hardy gentle darling dear dearest rain fairy comfort blessing precious lucky cozy happy "
