#!/usr/bin/env python3
"""Hold JSON documents against a schema.

usage: validate_json.py SCHEMA FILE...        (FILE `-`: standard input)
Schemas beside SCHEMA are found by their $id, so that nothing is fetched. Works with jsonschema 4.10 (Debian 12) and later.
Exit status: 0 all valid; 1 a document is not, with one line for each fault; 2 something could not be read.
"""
import json
import os
import sys
import warnings


def load(path):
    stream = sys.stdin if path == "-" else open(path, encoding="utf-8")
    with stream:
        return json.load(stream)


def validator(schema_path):
    from jsonschema import Draft202012Validator

    schema = load(schema_path)
    folder = os.path.dirname(os.path.abspath(schema_path))
    names = sorted(name for name in os.listdir(folder) if name.endswith(".schema.json"))
    family = {item["$id"]: item for item in (load(os.path.join(folder, name)) for name in names)}
    Draft202012Validator.check_schema(schema)
    try:
        from referencing import Registry, Resource
    except ImportError:
        from jsonschema import RefResolver

        return Draft202012Validator(schema, resolver=RefResolver.from_schema(schema, store=family))
    pairs = [(name, Resource.from_contents(item)) for name, item in family.items()]
    return Draft202012Validator(schema, registry=Registry().with_resources(pairs))


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        checker = validator(arguments[0])
        documents = [(path, load(path)) for path in arguments[1:]]
    except (OSError, ValueError) as error:
        print(f"validate_json: {error}", file=sys.stderr)
        return 2
    faults = 0
    for path, document in documents:
        for error in sorted(checker.iter_errors(document), key=lambda fault: list(map(str, fault.absolute_path))):
            faults += 1
            place = "/".join(str(part) for part in error.absolute_path) or "(document)"
            print(f"{path}: {place}: {error.message[:300]}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)
    sys.exit(main(sys.argv[1:]))
