import AcornStore
import ArgumentParser
import Foundation

/// `acorn vault`: the master key and what is sealed under it.
struct VaultCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vault",
        abstract: "Keep tokens and other secrets sealed in the database.",
        discussion: """
            acorn vault init --key-file /etc/acorn/master.key
            acorn vault status
            acorn vault rotate --new-key-file /etc/acorn/master-2.key

            Secrets lie in the database sealed with AES-256-GCM. The master key that opens them lies outside of it: in
            a file, in the environment variable ACORN_KEY, or wherever --key-command fetches it from. Lose the key and
            the secrets are lost: every store must be authorized anew. See Docs/vault.md.
            """,
        subcommands: [VaultInit.self, VaultRotate.self, VaultStatusCommand.self, VaultNewKey.self])
}

/// `acorn vault new-key`: a key for a key manager.
struct VaultNewKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new-key",
        abstract: "Print a new master key, to be put into a key manager.",
        discussion: """
            Prints the key on standard output and keeps nothing. Hand it to the key manager through a pipe, not through
            a file: acorn vault new-key | pass insert --multiline acorn
            """)

    func run() async throws {
        let text = try MasterKey.make().text()
        try text.withUnsafeBytes { try Destination.put($0, to: STDOUT_FILENO, named: "standard output") }
    }
}

/// What `--format` takes where there is no table to write.
enum PlainFormat: String, CaseIterable, ExpressibleByArgument { case text, json }

/// Says something on standard error, for people.
func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
