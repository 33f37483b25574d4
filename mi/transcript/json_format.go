package transcript

// The formats in JSON that programs write. They are told apart by their keys. What
// speech services cut into pieces is joined to turns, as [Reader.Pause] says;
// speakers have the labels given here, for [Reader.Roles].
const (
	// Deepgram is results.utterances. Speakers are "Speaker 0", "Speaker 1"; in a
	// recording with several channels "Channel 0", or "Channel 0 Speaker 1".
	Deepgram Format = "deepgram"
	// AssemblyAI is utterances. Speakers are "Speaker A", "Speaker B".
	AssemblyAI Format = "assemblyai"
	// AWSTranscribe is results.items, in which each word stands by itself, or
	// results.audio_segments where that comes first. Speakers are "spk_0", "spk_1".
	// In older results the speakers are in speaker_labels alone, which has to come
	// before the words. Recordings split by channel are not read.
	AWSTranscribe Format = "aws-transcribe"
	// Pyannote is turnLevelTranscription, alone or under output. Speakers are
	// "SPEAKER_00", "SPEAKER_01".
	Pyannote Format = "pyannote"
	// Whisper is segments, of Whisper and of WhisperX. Whisper does not know who
	// speaks, which is an error. Of WhisperX's, segments without a speaker are
	// those of whoever has more than half of their words; where that is nobody,
	// they are an error.
	Whisper Format = "whisper"
	// CounselReflect is a list of objects with speaker and text, each of them a
	// turn, alone or under conversation; start and end, in seconds, are optional.
	// Labels are read as in [Text].
	CounselReflect Format = "counselreflect"
	// Messages are those of a chat with a language model: lists of objects with
	// role and content, which is a string or a list of parts, alone or under
	// messages, conversation, conversations or contents; also from and value, and
	// parts for content. Each message is a turn. The assistant is the counsellor,
	// the user the client, unless [Reader.Roles] says otherwise; the messages of
	// a system and its tools are passed over. A source may hold several lists one
	// after another: NAME, NAME-2, NAME-3.
	Messages Format = "messages"
	// Slack is a day of a Slack export: a list of objects with user, text and ts. A
	// speaker is the user's ID, or the name of a bot, and a turn all that one
	// writes until another does. Times count from the day's first message.
	// Mentions and links are as people see them; threads stay where they are.
	Slack Format = "slack"
)
