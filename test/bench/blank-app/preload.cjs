// Nothing: the blank page needs no bridge.
