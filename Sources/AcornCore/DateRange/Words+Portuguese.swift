extension DateRangeLanguage {
    /// BR. Source: the real file of March 2026 in the samples (`facts/settlements.md` §7); the columns and types it
    /// does not have are translations.
    static let portuguese = DateRangeLanguage(
        "Portuguese",
        table: """
            [columns]
            date/time = data/hora
            settlement id = id de liquidação
            type = tipo
            order id = id do pedido
            sku = sku
            description = descrição
            quantity = quantidade
            marketplace = mercado
            account type = tipo de conta
            fulfillment = atendimento
            order city = cidade do pedido
            order state = estado do pedido
            order postal = postal do pedido
            tax collection model = modelo de cobrança de impostos
            product sales = vendas do produto
            product sales tax = imposto de vendas do produto
            shipping credits = créditos de remessa
            shipping credits tax = imposto sobre créditos de remessa
            gift wrap credits = créditos de embalagem de presente
            giftwrap credits tax = imposto sobre créditos de embalagem de presente
            promotional rebates = descontos promocionais
            promotional rebates tax = imposto sobre descontos promocionais
            sales tax collected = imposto de vendas coletados
            marketplace withheld tax = imposto retido pelo marketplace
            selling fees = tarifas de venda
            fba fees = taxas fba
            other transaction fees = taxas de outras transações
            other = outro
            total = total
            transaction status = Status da transação
            transaction release date = Data de liberação da transação

            [types]
            Order = Pedido
            Refund = Reembolso
            Transfer = Transferir | Transferência
            Service Fee = Taxa de serviço | Tarifa de serviço
            FBA Inventory Fee = Taxa de Estoque FBA | Tarifa de estoque FBA
            FBA Transaction Fees = Taxas de transação FBA
            Adjustment = Ajuste
            Chargeback Refund = Reembolso de estorno
            Shipping Services = Serviços de envio | Serviços de remessa
            Debt = Dívida | Débito
            Fee Adjustment = Ajuste de tarifa | Ajuste de taxa
            Amazon Fees = Taxas da Amazon | Tarifas da Amazon
            Others = Outros

            [statuses]
            released = Liberado | Liberada
            deferred = Diferido | Diferida

            [months]
            1 = janeiro | jan
            2 = fevereiro | fev
            3 = março | mar
            4 = abril | abr
            5 = maio | mai
            6 = junho | jun
            7 = julho | jul
            8 = agosto | ago
            9 = setembro | set
            10 = outubro | out
            11 = novembro | nov
            12 = dezembro | dez
            """)
}
