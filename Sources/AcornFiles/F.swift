package enum AcornFiles {}
