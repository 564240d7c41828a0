extension APITranslator {
    /// The six spellings that Amazon has for the token of a page.
    static let tokenNames = [
        "nextToken", "NextToken", "nextPageToken", "pageToken", "paginationToken", "nextTokenForLineItems",
    ]

    /// How pages hang together: a query parameter with one of the six names, and a token in the reply, at its top or
    /// under `payload` or `pagination`. A line of the table may say otherwise.
    mutating func pagination(
        of operation: ModelOperation, _ fullID: String, _ parameters: [APIParameter], _ reply: TypeReference
    ) -> APIPagination? {
        let line = metadata.pagination.line(for: fullID, having: "paged")
        if line?["paged"]?.bool == false { return nil }
        guard
            let parameter = parameters.first(where: {
                $0.location == .query && Self.tokenNames.contains($0.wireName)
            })
        else { return nil }
        guard parameter.type == .string, let found = token(for: parameter.wireName, in: reply) else {
            shapes.diagnostics.add(.warning, "takes a page token, but no reply has one", at: operation.place)
            return nil
        }
        let alone = metadata.pagination.line(for: fullID, having: "tokenAlone")?["tokenAlone"]?.bool ?? false
        return APIPagination(
            parameter: parameter.wireName, place: "query", replyPath: found.map(\.wireName),
            itemsPath: items(beside: found, in: reply), sendsTokenAlone: alone,
            swiftPath: found.map(\.swiftName).joined(separator: "?."))
    }

    /// The properties that lead to a token in the reply.
    private func token(for parameter: String, in reply: TypeReference) -> [StructureProperty]? {
        // The parameter's own name first, yet never `pageToken`: in a reply that is the page at hand, not the next.
        let isNext = parameter.lowercased().hasPrefix("next")
        let names = (isNext ? [parameter] : []) + Self.tokenNames.filter { $0.lowercased().hasPrefix("next") }
        for path in [[], ["pagination"], ["payload"], ["payload", "pagination"]] {
            guard let (way, holder) = follow(path, in: reply) else { continue }
            let found = names.lazy.compactMap { name in holder.properties.first { $0.wireName == name } }
                .first { $0.type == .string }
            if let found { return way + [found] }
        }
        return nil
    }

    private func follow(_ path: [String], in reply: TypeReference) -> ([StructureProperty], Structure)? {
        guard var holder = structure(reply) else { return nil }
        var way: [StructureProperty] = []
        for name in path {
            guard let property = holder.properties.first(where: { $0.wireName == name }),
                let next = structure(property.type)
            else { return nil }
            way.append(property)
            holder = next
        }
        return (way, holder)
    }

    /// The one array that stands beside the token, or beside the `pagination` that holds it; where none does, the one
    /// array in the objects that stand there.
    private func items(beside token: [StructureProperty], in reply: TypeReference) -> [String]? {
        let path = token.dropLast().map(\.wireName).filter { $0 != "pagination" }
        guard let (way, holder) = follow(path, in: reply) else { return nil }
        var found = arrays(of: holder).map { [$0] }
        if found.isEmpty {
            found = holder.properties.filter { $0.wireName != "pagination" }.flatMap { property in
                (structure(property.type).map { arrays(of: $0) } ?? []).map { [property.wireName, $0] }
            }
        }
        return found.count == 1 ? way.map(\.wireName) + found[0] : nil
    }

    /// The names of an object's arrays of facts.
    private func arrays(of holder: Structure) -> [String] {
        holder.properties.filter {
            if case .array = $0.type { !["errors", "warnings"].contains($0.wireName) } else { false }
        }.map(\.wireName)
    }
}
