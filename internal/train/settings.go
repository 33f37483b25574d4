package main

import "github.com/evoke-mi/evoke/internal/features"

// The settings of the tables. They were compared on the pooled figures of the
// folds, which MODEL_CARD.md says beside those figures.
var (
	gains              = [features.Blocks]float64{1.5, 1, 1, 1, 1, 0.4, 1, 1}
	valenceSettings    = settings{gain: gains, l2: 5, idf: 0.5, balance: 0.9, own: 0.15, bare: 0.4, habit: 3, steps: 40}
	counsellorSettings = settings{gain: gains, l2: 5, idf: 0.5, balance: 0.8, own: 0.03, until: lastOfEarlier, bare: 0.1, steps: 40}
	unitSettings       = settings{gain: gains, l2: 2, idf: 0.5, balance: 0.5, own: 1, steps: 40}
)

// bareWeight is the same for the layers.
var bareWeight = 0.4

// layerSettings are what a layer over whole turns is trained with. The layers
// over turns are each the mean over [settingsOf].
type layerSettings struct {
	l2      float64 // penalty on squared weights
	balance float64 // 0: classes count as they come; 1: each class alike
	own     float64 // what a turn of our own corpus counts against one of AnnoMI's
	typed   float64 // and one that is typed like a chat or a caption, for which the layers have weights of their own
	habit   float64 // how freely each annotator's habits are fitted, see [habits]; 0: not at all
	until   string  // the last writer of our own corpus whose turns count, "" for all
}

// settingsOf are the settings that a side's layers are the mean over: set with each
// penalty and each balance. The first trains the trial layers, see trialSteps.
func settingsOf(set layerSettings, penalties, balances []float64) []layerSettings {
	var out []layerSettings
	for _, set.l2 = range penalties {
		for _, set.balance = range balances {
			out = append(out, set)
		}
	}
	return out
}

// unitLayerL2 is the penalty for the layers over thought units, which only
// calibrate.
const unitLayerL2 = 5
