"""What QML tools must know of types written in Python: only qmllint and editors read this."""
