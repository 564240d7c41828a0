extension ShapeTranslator {
    /// An open enum with the words that the model knows.
    mutating func declareWords(_ words: [String], _ path: [String], name: String) -> TypeReference {
        var room = NameRoom(taken: ["rawValue"])
        var seen: Set<String> = []
        let members = words.filter { seen.insert($0).inserted }.map {
            (swift: room.claim(SwiftName.word($0)), wire: $0)
        }
        declare(.words(name: name, wireName: path.joined(separator: "."), words: members))
        return .word(name)
    }
}
