/// How a decoder is told the status of the reply it reads.
public enum ReplyStatus {
    /// The key in a decoder's `userInfo`; the value is the status as an `Int`.
    ///
    /// A few operations answer in another shape with another status (`createOrder`: 200 and 202). Whoever decodes a
    /// reply sets this, so that the status decides, and not a guess by the keys.
    public static let key = CodingUserInfoKey(rawValue: "SellingPartnerAPI.replyStatus")
}

/// Which of several shapes a reply has.
public struct WireChoice {
    /// The status that the shape belongs to.
    public let status: Int

    /// Takes the decoder's status where one of the shapes has it, else the first shape whose required keys are there.
    ///
    /// Errors: `DecodingError` when the reply is no object, or fits none of the shapes.
    public init(_ decoder: any Decoder, among shapes: [(status: Int, requiredKeys: [String])]) throws {
        let told = ReplyStatus.key.flatMap { decoder.userInfo[$0] as? Int }
        if let told, shapes.contains(where: { $0.status == told }) {
            status = told
            return
        }
        let container = try decoder.container(keyedBy: WireKey.self)
        let fitting = shapes.first { shape in
            shape.requiredKeys.allSatisfy { container.contains(WireKey(stringValue: $0)) }
        }
        guard let fitting else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath, debugDescription: "The reply has the keys of none of its shapes."))
        }
        status = fitting.status
    }
}
