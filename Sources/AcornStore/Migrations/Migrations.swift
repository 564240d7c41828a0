/// Every step of the schema, once, in order.
package enum Migrations {
    package static let all: [Migration] = [
        m0001Accounts
    ]
}
