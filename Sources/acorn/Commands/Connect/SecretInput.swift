import ArgumentParser
import Foundation
import SellingPartnerAPI

/// Takes a secret from where others cannot see it: a file, standard input, the environment, or a terminal that does not
/// echo. Never from the command line, which other programs can read.
struct SecretInput {
    /// What it is called towards people: `client secret`.
    let what: String
    let option: String
    let variable: String

    static let clientSecret = SecretInput(
        what: "client secret", option: "--client-secret-file", variable: "ACORN_CLIENT_SECRET")
    static let refreshToken = SecretInput(
        what: "refresh token", option: "--refresh-token-file", variable: "ACORN_REFRESH_TOKEN")

    /// Amazon's longest (facts §2.1: 2,048 bytes), and then some.
    private static let bytesMax = 8_192

    /// The secret from a file (`-` is standard input), else from the environment; nil where neither is given. Errors:
    /// `ValidationError`, without anything of what was read.
    func given(file: String?, environment: [String: String]) throws -> Secret? {
        guard let file else {
            guard let text = environment[variable], !text.isEmpty else { return nil }
            return try checked(text, from: variable)
        }
        guard let data = Self.read(file) else { throw ValidationError("\(option): \(file) cannot be read") }
        guard data.count <= Self.bytesMax else { throw ValidationError("\(option): this is longer than any \(what)") }
        return try checked(String(decoding: data, as: UTF8.self), from: file == "-" ? "standard input" : file)
    }

    private static func read(_ file: String) -> Data? {
        let handle = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file)
        return try? handle?.read(upToCount: bytesMax + 1) ?? Data()
    }

    /// Asks on the terminal, without echo; nil where nobody sits there.
    func asked() throws -> Secret? {
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        FileHandle.standardError.write(Data("The \(what) (it is not shown): ".utf8))
        var before = termios()
        tcgetattr(STDIN_FILENO, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSANOW, &before)
            FileHandle.standardError.write(Data("\n".utf8))
        }
        return try checked(readLine() ?? "", from: "the terminal")
    }

    private func checked(_ text: String, from source: String) throws -> Secret {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw ValidationError("there is no \(what) in \(source)") }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw ValidationError("the \(what) from \(source) must be one word of plain letters, digits and signs")
        }
        if self.what == Self.refreshToken.what { try Self.checkKind(text) }
        return Secret(text)
    }

    /// Amazon's tokens look alike, and are told apart by their beginnings. Source: facts §2.1.
    private static func checkKind(_ text: String) throws {
        let other = ["Atza|": "an access token", "Atc|": "a grantless token", "Atz.sprdt|": "a restricted data token"]
            .first { text.hasPrefix($0.key) }
        if let other { throw ValidationError("this is \(other.value); a refresh token begins with Atzr|") }
    }
}
