package features

import commandline "flag"

var update = commandline.Bool("update", false, "write lexicon.bin anew")
