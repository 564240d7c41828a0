// TidyTests: style as a test. What can be checked by reading the sources is checked here, so that no review has to.
//
// What this room is for: one test a rule, over the files found from this file's own place. A failure names file
// and line.
// What it must not do: compile or run anything of the project, or change a file.
// Where to start reading: `Rule.swift` (what a rule is), `SwiftText.swift` (how code, texts and comments are told
// apart), then any of the rules.
//
// Every rule first has to flag a small wrong example and to let a right one pass, so that none can hold by never
// matching.
