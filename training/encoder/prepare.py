"""Gathers treebanks, names and vectors into one file that train.py reads. Standard library only.

usage: prepare.py UD_EWT UD_GUM UD_PUD CORPORA VECTORS GAZETTEERS CITIES OUTPUT

UD_*: folders with *-ud-{train,dev,test}.conllu; CORPORA: what `Parley.Training corpora` wrote; VECTORS: vocab.txt and the float16 rows;
GAZETTEERS: src/Parley.Coding/Gazetteers/Data; CITIES: a city's name a line (GeoNames, 100,000 inhabitants and more). OUTPUT: a folder; receives data.json.gz and static.bin.
"""
import collections
import glob
import gzip
import json
import os
import sys

TYPES = ["Person", "Organisation", "Location", "Group", "Event", "Weapon"]
GROUP = TYPES.index("Group")
GAZ_TYPES = ["Person", "Organisation", "Location", "Group", "City"]
STATIC_WORDS = 60000
NORM = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "«": '"', "»": '"', "„": '"',
                      "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"})


def norm(form):
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in form).translate(NORM)


def lemma_script(form, lemma):
    if form == lemma:
        return "K|0|"
    best = None
    for case, base in (("K", form), ("L", "".join(c.lower() if len(c.lower()) == 1 else c for c in form))):
        k = len(os.path.commonprefix([base, lemma]))
        cost = len(base) - k + len(lemma) - k
        if k > 0 and len(base) - k <= 6 and (best is None or cost < best[0]):
            best = (cost, f"{case}|{len(base) - k}|{lemma[k:]}")
    return best[1] if best else f"=|0|{lemma}"


def read_conllu(path):
    rows = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#"):
            continue
        if line:
            f = line.split("\t")
            if f[0].isdigit():
                rows.append(f)
        elif rows:
            yield {"t": [r[1] for r in rows], "up": [r[3] for r in rows], "xp": [r[4] for r in rows], "fe": [r[5] for r in rows],
                   "lm": [r[2] for r in rows], "le": [lemma_script(r[1], r[2]) for r in rows], "hd": [int(r[6]) for r in rows], "dr": [r[7] for r in rows]}
            rows = []


def allowed(labels, types):
    """Per token the labels it may have: where a corpus does not annotate a type, its absence says nothing."""
    free = [1 + 4 * t + k for t in range(len(TYPES)) if t not in types for k in range(4)]
    return [[l] if l else [0] + free for l in labels]


def entities(labels):
    found, start = [], 0
    for i, l in enumerate(labels):
        kind = (l - 1) % 4 if l else -1
        if kind in (0, 3):
            start = i
        if kind in (2, 3):
            found.append(((l - 1) // 4, start, i + 1))
    return found


def write(labels, t, first, end):
    if end == first + 1:
        labels[first] = 4 + 4 * t
    else:
        labels[first], labels[end - 1] = 1 + 4 * t, 3 + 4 * t
        for i in range(first + 1, end - 1):
            labels[i] = 2 + 4 * t


def names_of_references(tokens, labels):
    """re3d annotates references of any form; a name among them has a capital beyond its article."""
    out = [0] * len(labels)
    for t, first, end in entities(labels):
        while first < end and tokens[first].lower() in ("the", "a", "an", "some", "all"):
            first += 1
        if any(tokens[i][0].isupper() and not (i == 0 and tokens[i][1:].islower() and end - first > 1) for i in range(first, end)) and first < end:
            write(out, t, first, end)
    return out


def concat(forms):
    return "".join(c for f in forms for c in f if c.isalpha() or c.isdecimal())


def gaz_key(name):
    letters = concat([name])
    if len(letters) < 2:
        return None
    return "^" + letters if letters.upper() == letters and sum(c.isalpha() for c in letters) >= 2 else letters.lower()


def gazetteer(folder, cities):
    keys = {}

    def add(value, t):
        value = value.strip().rstrip("*@").strip()
        key = gaz_key(value) if value else None
        if key and not (key[0] != "^" and len(key) < 3):
            keys.setdefault(key, GAZ_TYPES.index(t))

    for name, columns in (("countries", {"name": "Location", "acronyms": "Location", "variants": "Location", "cities": "Location", "seats": "Organisation",
                                         "adjectives": "Group", "people": "Group"}),
                          ("organisations", {"name": "Organisation", "acronyms": "Organisation", "variants": "Organisation"}),
                          ("groups", {"name": "Organisation", "acronyms": "Organisation", "variants": "Organisation"}),
                          ("leaders", {"name": "Person", "variants": "Person"})):
        rows = [line.rstrip("\n").split("\t") for line in open(os.path.join(folder, name + ".tsv"), encoding="utf-8") if line.strip() and not line.startswith("#")]
        for row in rows[1:]:
            for column, value in zip(rows[0], row):
                if column in columns:
                    for part in value.split("|"):
                        add(part, columns[column])
    for line in open(cities, encoding="utf-8"):
        add(line, "City")
    return keys


def gaz_labels(forms, keys):
    labels, i, n = [0] * len(forms), 0, len(forms)
    edge = [any(c.isalpha() or c.isdecimal() for c in f) for f in forms]
    while i < n:
        step = 1
        for j in range(min(n, i + 8), i, -1):
            if not edge[i] or not edge[j - 1]:
                continue
            c = concat(forms[i:j])
            if len(c) < 2 or not any(x.isupper() for x in c):
                continue
            t = None
            if not any(x.islower() for x in c) and sum(x.isalpha() for x in c) >= 2:
                t = keys.get("^" + c)
            t = keys.get(c.lower()) if t is None else t
            if t is not None:
                for k in range(i, j):
                    labels[k] = 1 + 2 * t + (k > i)
                step = j - i
                break
        i += step
    return labels


def main(ewt, gum, pud, corpora, vectors, gaz_folder, cities, output):
    def ud(folder, part):
        return list(read_conllu(glob.glob(os.path.join(folder, f"*-ud-{part}.conllu"))[0]))

    sets = {"train": [], "ewt-dev": ud(ewt, "dev"), "ewt-test": ud(ewt, "test"), "gum-dev": ud(gum, "dev"), "gum-test": ud(gum, "test"), "pud-test": ud(pud, "test")}
    sets["train"] = ud(ewt, "train") + ud(gum, "train")
    by_text = {}
    for name in ("train", "ewt-dev", "gum-dev"):
        for s in sets[name]:
            by_text.setdefault(tuple(s["t"]), s)
    keys = gazetteer(gaz_folder, cities)
    more = []
    for line in open(os.path.join(corpora, "train.jsonl"), encoding="utf-8"):
        row = json.loads(line)
        s = by_text.get(tuple(row["tokens"])) if row["corpus"] in ("uner", "gum") else None
        if s is None:
            s = {"t": row["tokens"]}
            more.append(s)
        if "labels" in row:
            labels, types = row["labels"], row["types"]
            if row["corpus"] == "re3d":
                s["rf"] = allowed(labels, types)
                labels = names_of_references(row["tokens"], labels)
            s["ner"] = allowed(labels, types)
            s["src"] = row["corpus"]
    sets["more"] = [s for s in more if 1 <= len(s["t"]) <= 120]
    tests = [json.loads(line) for line in open(os.path.join(corpora, "test.jsonl"), encoding="utf-8")]
    sets["uner-test"] = [{"t": r["tokens"], "gold": r["labels"]} for r in tests if r["corpus"] == "uner"]
    sets["re3d-test"] = [{"t": r["tokens"], "gold": r["labels"]} for r in tests if r["corpus"] == "re3d"]
    for name, group in sets.items():
        for s in group:
            s["gz"] = gaz_labels(s["t"], keys)
            if "ner" in s:
                demonym = 1 + 2 * GAZ_TYPES.index("Group")
                for i, a in enumerate(s["ner"]):
                    if s["gz"][i] == demonym and len(a) > 1 and 4 + 4 * GROUP in a:
                        s["ner"][i] = [4 + 4 * GROUP]
    sets["train"] = [s for s in sets["train"] if len(s["t"]) <= 140]

    counts = collections.Counter(norm(f) for name in ("train", "more", "ewt-dev", "gum-dev") for s in sets[name] for f in s["t"])
    glove = [w.rstrip("\n") for w in open(os.path.join(vectors, "vocab.txt"), encoding="utf-8")]
    rank = {}
    for i, w in enumerate(glove):
        rank.setdefault(w, i)
    learned = sorted((w for w, c in counts.items() if c >= 2 and w.strip()), key=lambda w: (-counts[w], w))
    seen = set(learned)
    rest = [w for i, w in enumerate(glove) if w not in seen and (i < STATIC_WORDS or w in counts) and w.strip() and rank[w] == i]
    vocabulary = ["<unk>"] + [w for w in learned if "\n" not in w] + rest
    raw = open(glob.glob(os.path.join(vectors, "glove*.bin"))[0], "rb").read()
    with open(os.path.join(output, "static.bin"), "wb") as out:
        for w in vocabulary:
            i = rank.get(w)
            out.write(raw[200 * i:200 * i + 200] if i is not None else bytes(200))

    def classes(field, least):
        c = collections.Counter(x for name in ("train", "ewt-dev", "gum-dev") for s in sets[name] for x in s[field])
        return sorted((x for x, k in c.items() if k >= least), key=lambda x: (-c[x], x))

    meta = {"vocabulary": vocabulary, "learned": len(learned) + 1, "upos": classes("up", 1), "xpos": classes("xp", 2), "feats": classes("fe", 3),
            "lemmas": classes("le", 3), "deprels": classes("dr", 10), "gazTypes": GAZ_TYPES, "gaz": sorted(keys.items())}
    with gzip.open(os.path.join(output, "data.json.gz"), "wt", encoding="utf-8") as out:
        json.dump({"meta": meta, "sets": sets}, out, ensure_ascii=False)
    for name, group in sets.items():
        print(name, len(group), "sentences", sum(len(s["t"]) for s in group), "tokens", sum("ner" in s for s in group), "with names", sum("rf" in s for s in group), "with references")
    print({k: len(v) if not isinstance(v, int) else v for k, v in meta.items()})


if __name__ == "__main__":
    main(*sys.argv[1:])
