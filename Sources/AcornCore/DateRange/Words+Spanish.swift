extension DateRangeLanguage {
    /// ES and MX. Sources: format of a real Spanish file described line by line in a public test generator; a public
    /// reader's description of real Mexican files (`1 jun 2026 12:41:59 a.m. GMT-7`, `-15,874.01`, status `Lanzado`,
    /// type `Trasferir`).
    static let spanish = DateRangeLanguage(
        "Spanish",
        table: """
            [columns]
            date/time = fecha y hora | fecha/hora
            settlement id = identificador de pago | Id. de liquidación | ID de liquidación
            type = tipo
            order id = número de pedido | Id. del pedido | ID del pedido
            sku = sku
            description = descripción
            quantity = cantidad
            marketplace = web de Amazon | marketplace
            account type = tipo de cuenta
            fulfillment = gestión logística | cumplimiento
            order city = ciudad de procedencia del pedido | ciudad del pedido
            order state = comunidad autónoma de procedencia del pedido | estado del pedido
            order postal = código postal de procedencia del pedido | código postal del pedido
            tax collection model = Formulario de recaudación de impuestos | modelo de recaudación de impuestos
            product sales = ventas de productos
            product sales tax = impuesto de ventas de productos
            shipping credits = abonos de envío | créditos de envío
            shipping credits tax = impuestos por abonos de envío | impuesto de abono de envío
            gift wrap credits = abonos de envoltorio para regalo | créditos por envoltorio de regalo
            giftwrap credits tax = impuestos por abonos de envoltorio para regalo | impuesto de créditos de envoltura
            regulatory fee = Tarifa reglamentaria
            tax on regulatory fee = Impuesto sobre tarifa reglamentaria
            promotional rebates = devoluciones promocionales | descuentos promocionales | rebajas promocionales
            promotional rebates tax = impuestos de descuentos por promociones | impuesto de reembolsos promocionales
            sales tax collected = impuesto de ventas recaudado | recaudación de impuestos sobre ventas
            marketplace withheld tax = impuesto retenido en el sitio web | impuesto de retenciones en la plataforma
            selling fees = tarifas de venta
            fba fees = tarifas de Logística de Amazon | tarifas fba
            other transaction fees = tarifas de otras transacciones | tarifas de otra transacción
            other = otro
            total = total
            transaction status = Estado de la transacción
            transaction release date = Fecha de liberación de la transacción

            [types]
            Order = Pedido
            Refund = Reembolso
            Transfer = Transferir | Trasferir | Transferencia
            Service Fee = Tarifa de prestación de servicio | Tarifa de servicio
            FBA Inventory Fee = Tarifas de inventario de Logística de Amazon | Tarifa de inventario FBA
            FBA Transaction Fees = Tarifas de transacción de Logística de Amazon
            FBA Transaction Fees = Tarifas de transacciones de Logística de Amazon
            Adjustment = Ajuste
            Chargeback Refund = Reembolso de reversión de cargo | Reembolso por reintegro
            A-to-z Guarantee Claim = Reclamación de la Garantía de la A a la Z
            Shipping Services = Servicios de envío
            Liquidations = Liquidaciones
            Order_Retrocharge = Cargo retroactivo
            Lightning Deal Fee = Tarifa de Oferta flash
            Debt = Saldo descubierto | Deuda
            Fee Adjustment = Ajuste de tarifa
            Amazon Fees = Tarifas de Amazon
            Others = Otros | Otros cargos

            [statuses]
            released = Liberado | Liberada | Lanzado | Publicado | Emitido
            deferred = Diferido | Diferida | Aplazado | Aplazada | Retenido

            [months]
            1 = enero | ene
            2 = febrero | feb
            3 = marzo | mar
            4 = abril | abr
            5 = mayo | may
            6 = junio | jun
            7 = julio | jul
            8 = agosto | ago
            9 = septiembre | setiembre | sep | sept
            10 = octubre | oct
            11 = noviembre | nov
            12 = diciembre | dic
            """)
}
