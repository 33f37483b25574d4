// Package rulers asks readiness rulers, hears the answers, knows the next
// question, and follows the numbers over time.
//
// A readiness ruler is the question "on a scale from 0 to 10, how important is
// it to you to …?", and its sisters for confidence and readiness. In
// Motivational Interviewing the number matters less than what comes after it:
// whoever is asked why it is not lower answers with reasons for the change.
//
//	l := rulers.English()
//	r := rulers.Ruler{Dimension: rulers.Confidence, Target: "walk to work"}
//	q, err := l.Ask(r)                  // the question
//	x := l.Read(r, "um, six or seven")  // the answer: 6 to 7, accept
//	f, err := l.FollowUp(r, x)          // "Why 6 or 7, and not a 4?"
//
// # The parts
//
//   - A [Ruler] is what is asked: dimension, scale, target. It is plain data.
//   - A [Locale] is a language: it asks ([Locale.Ask]), reads ([Locale.Read]) and
//     follows up ([Locale.FollowUp]). Ten are built in ([FindLocale]); a clinic
//     can load its own wording ([ParseLocale]).
//   - A [Reading] is an answer as it was understood: the number or range as it was
//     spoken, on which scale, how it was softened, and in [Reading.Next] what
//     to do with it.
//   - An [Asker] leads through rulers turn by turn; its [Dialogue] can be kept as
//     JSON, and it takes no for an answer.
//   - [Cuts] put importance and confidence together into one of four profiles.
//   - [Locale.Find] finds rulers in a conversation that was had by others.
//   - A [Record] keeps a reading, a [Series] follows them, a [FHIRExport] hands them
//     to a health record.
//
// # What it will not do
//
// It never makes a number from words, never averages a range, never converts a
// percentage without asking, never asks why not higher, and never mixes
// dimensions. It claims no meaningful change: none is published for these
// rulers, and a point more or less is within what comes and goes. Bands, cuts
// and stages are conventions and say so.
//
// It is no instrument for danger. Where there is a sign of suicide, violence or
// a medical emergency no ruler is to be asked: give the [Asker] a [Screen], such as
// [mi.RiskScreen]{} for English, or call [Asker.Stop].
//
// # Languages
//
// The wording of all locales but English has not been reviewed by a native
// practitioner; [Locale.Review] says so and a host should. A locale understands
// answers in its own language only.
//
// # Guarantees
//
// Reading an answer takes any bytes, never panics, takes time linear in its
// length, and gives the same reading for the same answer. Spans are byte offsets
// into the answer as given. Every value is a plain value; a Locale never changes
// and is safe for concurrent use. Nothing is done at import, and no weights are
// linked: this package works without a model. A program carries the locales that
// it names, [English] or [German]; [FindLocale] and [Tags] know all ten.
//
// Comments that name a "field guide" mean the design notes of this project,
// which give their sources: Miller & Rollnick, Rollnick, Mason & Butler 1999,
// and the sheets and studies named there.
package rulers
