"""What every peer prints as its last line, so that `Benchmarks/run` can hold it against the generator's manifest."""
import json


def report(rows, total_minor, header_minor, cats, orders, order_sq):
    """cats: (transaction-type, amount-type, amount-description, rows, sum in minor units); order_sq: the sum of the squares
    of every order's sum, which no wrong grouping by order can meet by chance."""
    print(json.dumps({
        "rows": int(rows), "total_minor": int(total_minor), "header_minor": int(header_minor),
        "ties": int(total_minor) == int(header_minor), "orders": int(orders), "order_sq": int(order_sq),
        "categories": sorted([a, b, c, int(n), int(s)] for a, b, c, n, s in cats),
    }, ensure_ascii=False))
