/// One entry of the error list that Amazon replied with.
///
/// Amazon's sentences may quote what was sent. They are here to be read by name; descriptions show the code alone, and
/// `String(reflecting:)` only sentences that are known to quote nothing.
public struct AmazonError: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// Amazon's word for the kind of error; spelled differently from API to API.
    public let code: String
    public let message: String?
    public let details: String?

    public init(code: String, message: String? = nil, details: String? = nil) {
        self.code = code
        self.message = message
        self.details = details
    }

    public var description: String { Wording.word(code) }

    public var debugDescription: String {
        let sentences = [message, details].compactMap { $0 }.filter { !$0.isEmpty }
        guard !sentences.isEmpty else { return description }
        let shown = sentences.map { Wording.known.contains($0) ? "\"\($0)\"" : "(\($0.utf8.count) bytes not shown)" }
        return "\(description): \(shown.joined(separator: " "))"
    }

    public var customMirror: Mirror { Mirror(self, children: ["code": description]) }

    /// Message and details in small letters, for looking for words.
    var sentences: String { [message, details].compactMap { $0?.lowercased() }.joined(separator: " ") }
}

/// What of Amazon's texts may be shown anywhere.
enum Wording {
    /// A word as codes and request ids are: letters, digits and a little punctuation, and not long. Anything else is
    /// no such word and is not shown.
    static func word(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic && scalar.isASCII || ("0"..."9").contains(scalar)
                || "_-.: ".contains(Character(scalar))
        }
        return isPlain && text.utf8.count <= 64 && !text.isEmpty ? text : "(unreadable code)"
    }

    /// Sentences of Amazon's that quote nothing. Source: facts §2.5, §4 and §5.
    static let known: Set = [
        "Access to requested resource is denied.",
        "Access token is missing in the request header.",
        "The access token you provided has expired.",
        "The access token you provided is revoked, malformed or invalid.",
        "The LWA secret token you provided has expired.",
        "You exceeded your quota for the requested resource.",
        "Client authentication failed",
        "Not authorized for requested operation",
        "Could not match input arguments",
        "The request has an invalid grant parameter : refresh_token. "
            + "User may have revoked or didn't grant the permission.",
        "The request has an invalid grant parameter : code",
        "The request has an invalid parameter : scope",
        "Missing Authentication Token",
        "The security token included in the request is expired",
        "Encountered an internal error. Please try again later.",
        "We encountered an internal error. Please try again.",
        "Service is temporarily unavailable. Please try again.",
    ]
}
