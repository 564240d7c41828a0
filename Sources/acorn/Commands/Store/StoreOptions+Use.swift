import AcornStore

extension StoreOptions {
    /// Lends the store and closes it afterwards. A failure of the store comes as one that names the database.
    func withStore<Value>(
        isolation: isolated (any Actor)? = #isolation, _ body: (Store) async throws -> Value
    ) async throws -> Value {
        let store = try await open()
        do {
            let value = try await body(store)
            try await store.close()
            return value
        } catch {
            try? await store.close()
            if let error = error as? StoreError { throw StoreOptionsError.failed(store.address, error) }
            throw error
        }
    }
}
