extension DateRangeLanguage {
    /// JP. Sources: the thirty columns in order, types, statuses and descriptions in several public readers and their
    /// tests (`2026/07/03 12:34:56 JST`, `1,200`, status `支払い実行済み`); the file is Windows-31J or UTF-8.
    static let japanese = DateRangeLanguage(
        "Japanese",
        table: """
            [columns]
            date/time = 日付/時間 | 日付/時刻
            settlement id = 決済番号 | 決済ID
            type = トランザクションの種類
            order id = 注文番号
            sku = SKU
            description = 説明 | 商品名
            quantity = 数量
            marketplace = Amazon 出品サービス | Amazon出品サービス | マーケットプレイス
            account type = アカウントの種類 | アカウントタイプ
            fulfillment = フルフィルメント
            order city = 市町村 | 市区町村
            order state = 都道府県
            order postal = 郵便番号
            tax collection model = 税金徴収型 | 税金徴収モデル
            product sales = 商品売上
            product sales tax = 商品の売上税 | 商品売上税
            shipping credits = 配送料
            shipping credits tax = 配送料の税金
            gift wrap credits = ギフト包装手数料
            giftwrap credits tax = ギフト包装クレジットの税金
            amazon points = Amazonポイントの費用 | Amazon ポイントの費用
            promotional rebates = プロモーション割引額
            promotional rebates tax = プロモーション割引の税金
            marketplace withheld tax = 源泉徴収税を伴うマーケットプレイス
            selling fees = 手数料 | 販売手数料
            fba fees = FBA 手数料 | FBA手数料
            other transaction fees = トランザクションに関するその他の手数料
            other = その他
            total = 合計
            transaction status = トランザクションのステータス | トランザクションステータス
            transaction release date = トランザクション開始日

            [types]
            Order = 注文
            Refund = 返金
            Transfer = 振込み | 振込 | 振り込み
            Service Fee = 注文外料金
            FBA Inventory Fee = FBA 在庫関連の手数料 | FBA在庫関連の手数料
            FBA Inventory Fee - Reversal = FBA 在庫関連の手数料 - 取り消し
            FBA Inventory Fee - Correction = FBA 在庫関連の手数料 - 訂正
            FBA Transaction Fees = FBA手数料 | FBA トランザクション手数料
            Adjustment = 調整
            Chargeback Refund = チャージバックの返金 | チャージバックによる返金
            A-to-z Guarantee Claim = Amazonマーケットプレイス保証の申請
            Shipping Services = 配送サービス
            Lightning Deal Fee = 数量限定タイムセール手数料
            Debt = マイナス残高
            Fee Adjustment = 手数料の調整
            Amazon Fees = Amazon手数料 | Amazon 手数料
            Others = その他

            [statuses]
            released = 支払い実行済み | リリース済み | 解放済み
            deferred = 留保中 | 保留中 | 繰り延べ | 繰延

            [currencies]
            JPY = 円
            """)
}
