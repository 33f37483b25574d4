// Package transcript brings conversations in and out: it reads transcripts of
// several formats as a stream of turns in the vocabulary of package mi, and
// writes such turns again.
//
//	for c, err := range (transcript.Reader{Name: "talk.csv"}).Conversations(f) {
//		if err != nil {
//			return err // "transcript: talk.csv:12: want …"
//		}
//		// c is an mi.Conversation
//	}
//
// # Formats
//
// [AnnoMI] is CSV with the column names of the AnnoMI data set. Only
// transcript_id, utterance_id, interlocutor and utterance_text are required, in
// any order and among any others. topic is the goal, timestamp (HH:MM:SS, with
// a fraction where needed) the start; party and end (seconds) are columns of
// our own. Where several rows carry one transcript_id and utterance_id, because
// several annotators coded the turn, the first of them is the turn and the
// others are passed over. Quotes are read strictly: what a stray quote does to
// the columns after it is anybody's guess. A CR before an LF inside a cell is
// dropped, as [encoding/csv] does.
//
// [JSONL] is one turn a line:
//
//	{"conversation":"c1","turn":0,"role":"counsellor","text":"…"}
//
// These four fields are required, party, goal, start and end (seconds) are
// optional and unknown ones are ignored. role takes every label of [RoleOf];
// goal is a string for [mi.ParseGoal] or an object with behaviour and direction.
//
// [Text] is what people type:
//
//	Counsellor: What brings you here?
//	Client (Sam): My sleep,
//	mostly.
//
// A label opens a turn, lines without one go on with it, blank lines are
// skipped. Labels that [RoleOf] knows say the role by themselves and may name
// the party in brackets; any other label needs an entry in [Reader.Roles]. A
// line that is indented by a tab or four blanks goes on with its turn whatever
// it looks like. A line that opens with one or two capitalised words and a
// colon, or with something else that looks like a label and comes twice, is
// reported rather than given to the speaker before: nobody's words are put into
// another's mouth.
//
// [Text] also takes the layouts of transcription services, in which a line with a
// speaker and a time stands over what was said: "[00:01:02] Speaker 1", "Ann Lee
// 0:03" (Otter), "Ann Lee (00:03):" (Rev).
//
// [VTT] (WebVTT) and [SRT] are captions: of Zoom ("Ann Lee: …" inside the cue),
// Teams (voice tags), subtitle editors, and speech services that write
// "[SPEAKER_00]: …". [CHAT] is that of TalkBank. [Deepgram], [AssemblyAI],
// [AWSTranscribe], [Pyannote], [Whisper], [CounselReflect], [Messages] and [Slack]
// are what programs write in JSON. [CSV] is a table of any make; see [Columns].
// [Reader.HumanCodes] reads what CACTI exports: codes and times, without words.
//
// [Detect] tells a format by a source's content and name, and says by what.
//
// # Turns from cues
//
// Captions and speech services cut talk into pieces. Those of one speaker are
// joined to a turn until somebody else speaks, or until a pause of more than
// [Reader.Pause], two seconds; a sentence that was cut is always joined. What
// opens a cue and ends in a colon is a speaker if the label is known to [RoleOf],
// named in [Reader.Roles], or there twice ("Note to self:" is not); once is enough
// where nine cues in ten have a label. The text of a turn made of cues is not as
// in the source: blanks are squeezed, tags and entities undone. [Rejoin] puts the
// two halves of a sentence together that a bare "mm-hm" cut.
//
// # Who is who
//
// [RoleOf] knows labels that say a role, in some twenty languages. Where labels say
// nothing, an entry in [Reader.Roles] is wanted, or [Reader.Unassigned] lets
// parties through without a role; then [ProposeRoles] goes by who asks, reflects
// and informs, and says how certain it is and that it was a guess, and [Assign]
// puts roles to parties. It would rather be unsure than wrong.
//
// # Before it is shown to others
//
// [Deidentifier] replaces the names that the labels reveal, numbers that look like
// those of telephones, cards and records, and addresses. It is an aid and no
// guarantee: who reads the result has to look.
//
// # Out again
//
// [Writer] writes conversations, [CodedWriter] coded ones: a table, captions to be
// played beside the recording, or text after the manner of CHAT. Cells that a
// spreadsheet would run as a formula are defused.
//
// # Bad input
//
// A bad record is an *[Error] with file, line and what was expected, and the
// reading goes on behind it; only errors marked Fatal end it. No error ever
// holds any of the talk. A source without a single turn is an error too: for a
// person at a terminal an empty result looks like success.
//
// # Guarantees
//
// Reading works in bounded memory, however long the source is: one record of at
// most [MaxRecord] bytes, and a hash of the names of the last 262,144 conversations
// to notice one that comes back (fewer in AnnoMI where turn numbers have gaps).
// Time is linear. Texts are never trimmed or normalised, so that offsets into
// them hold for the source as well; only what JSON, CSV and the rules above
// prescribe is undone. What a [Writer] accepts, a [Reader] gives back equal.
//
// The first 64 KiB of a source are read before the first record is given.
// Input is UTF-8, with or without a byte order mark, UTF-16 or Windows-1252, with
// LF, CRLF or CR. An hour of WebVTT (1,000 cues) takes some 1.4 ms (go test -bench
// WebVTT), and a gigabyte of cues never more than half a megabyte of memory
// (EVOKE_GIGABYTES=1 go test -run TestAGigabyteOfCues).
package transcript
