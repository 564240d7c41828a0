import ArgumentParser

/// `acorn app`: the applications that the hub calls Amazon as.
struct AppCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "app",
        abstract: "Add, list and remove the applications that the hub calls Amazon as.",
        discussion: """
            acorn app add hub --client-id amzn1.application-oa2-client.… --client-secret-file secret.txt
            acorn app list
            acorn app remove hub

            An application is one set of Login with Amazon credentials out of the developer console. A private one is
            for your own accounts and is authorized with a refresh token; a public one is authorized by sellers on
            Amazon's consent page. Several stand side by side. See Docs/connect.md.
            """,
        subcommands: [AppAdd.self, AppList.self, AppRemove.self])
}
