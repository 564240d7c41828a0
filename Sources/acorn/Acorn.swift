import ArgumentParser
@main struct Acorn: AsyncParsableCommand { func run() async throws {} }
