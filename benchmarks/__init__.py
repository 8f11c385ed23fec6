"""The budgets, measured: ``python -m benchmarks`` prints a JSON line a figure and a table.

Every figure is a row (``rows.py``). ``synthetic.py`` makes the collections, always the same ones;
``layout.py`` counts what the pure layout keeps of its promises.
"""
