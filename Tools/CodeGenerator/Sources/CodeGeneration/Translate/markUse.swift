extension [String: TypeDeclaration] {
    /// Marks the structs that are reachable from some types as sent or as received.
    mutating func mark(from roots: [TypeReference], _ flag: WritableKeyPath<Structure, Bool>) {
        var waiting = roots.compactMap(\.named)
        while let name = waiting.popLast() {
            switch self[name] {
            case .structure(var structure):
                guard !structure[keyPath: flag] else { continue }
                structure[keyPath: flag] = true
                self[name] = .structure(structure)
                waiting += structure.properties.compactMap(\.type.named)
                waiting += [structure.others?.named].compactMap { $0 }
            case .replies(_, let cases): waiting += cases.compactMap(\.type.named)
            case .words, .alias, nil: continue
            }
        }
    }

    /// Puts a box around properties by which a struct would hold itself, directly or through others. Arrays and maps
    /// hold what they hold elsewhere and need none.
    mutating func boxRecursion(in order: [String]) {
        var done: Set<String> = []
        for name in order { visit(name, open: [], &done) }
    }

    private mutating func visit(_ name: String, open: Set<String>, _ done: inout Set<String>) {
        guard case .structure(var structure) = self[name], !done.contains(name) else { return }
        let open = open.union([name])
        for index in structure.properties.indices {
            guard case .shape(let inner) = structure.properties[index].type else { continue }
            if open.contains(inner) {
                structure.properties[index].isIndirect = true
            } else {
                visit(inner, open: open, &done)
            }
        }
        self[name] = .structure(structure)
        done.insert(name)
    }
}
