"""Sentences as tensors on the device, grouped by length so that nothing is padded."""
import gzip
import json

import torch

from network import BUCKETS, CHARS, CORPORA, KEYS
from prepare import norm

IGNORE = -100


def shape(form):
    out = []
    for c in form:
        s = "X" if c.isupper() else "x" if c.islower() else "d" if c.isdecimal() else c
        if len(out) < 3 or not (out[-1] == out[-2] == out[-3] == s):
            out.append(s)
    return "".join(out)


def bucket(key):
    h = 2166136261
    units = key.encode("utf-16-le")
    for i in range(0, len(units), 2):
        h = ((h ^ (units[i] | units[i + 1] << 8)) * 16777619) & 0xFFFFFFFF
    return h & (BUCKETS - 1)


class Corpus:
    def __init__(self, path, static_path, device):
        data = json.load(gzip.open(path, "rt", encoding="utf-8"))
        self.meta, self.sets, self.device = data["meta"], data["sets"], device
        vocabulary = self.meta["vocabulary"]
        self.ids = {w: i for i, w in enumerate(vocabulary)}
        raw = torch.frombuffer(bytearray(open(static_path, "rb").read()), dtype=torch.float16).float().reshape(len(vocabulary), 100)
        raw[0] = raw[1:5000].mean(0)
        scale = raw.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        self.static = ((raw / scale).round().clamp(-127, 127) * scale).to(device)
        self.classes = {k: {v: i for i, v in enumerate(self.meta[k])} for k in ("upos", "xpos", "feats", "lemmas", "deprels")}
        self.forms, self.features = {}, []
        self.masks, self.mask_rows = {}, []

    def form(self, f):
        if f not in self.forms:
            w = norm(f)
            n = len(w)
            keys = [bucket("w:" + w)] + [bucket(f"p{k}:" + w[:k]) if n >= k else BUCKETS for k in range(1, 5)] + \
                [bucket(f"s{k}:" + w[-k:]) if n >= k else BUCKETS for k in range(1, 5)] + [bucket("h:" + shape(f))]
            chars = [min(ord(c), 255) or 1 for c in f[:CHARS]]
            self.forms[f] = len(self.features)
            self.features.append([self.ids.get(w, 0)] + keys + chars + [0] * (CHARS - len(chars)))
        return self.forms[f]

    def mask(self, allowed):
        key = tuple(allowed)
        if key not in self.masks:
            self.masks[key] = len(self.mask_rows)
            row = [False] * 25
            for a in key:
                row[a] = True
            self.mask_rows.append(row)
        return self.masks[key]

    def groups(self, sentences):
        """One dictionary of tensors a length; masks index into mask_rows, -1 where nothing is annotated."""
        by = {}
        for s in sentences:
            by.setdefault(len(s["t"]), []).append(s)
        found = []
        for n in sorted(by):
            g = by[n]
            rel = self.classes["deprels"]
            row = lambda s, field, classes: [classes.get(x, IGNORE) for x in s[field]] if field in s else [IGNORE] * n
            tensors = {
                "form": [[self.form(f) for f in s["t"]] for s in g], "gz": [s["gz"] for s in g],
                "corpus": [CORPORA.index(s.get("src", CORPORA[0])) for s in g],
                "up": [row(s, "up", self.classes["upos"]) for s in g], "xp": [row(s, "xp", self.classes["xpos"]) for s in g],
                "fe": [row(s, "fe", self.classes["feats"]) for s in g], "le": [row(s, "le", self.classes["lemmas"]) for s in g],
                "hd": [s.get("hd", [IGNORE] * n) for s in g],
                "dr": [[rel.get(x, rel.get(x.split(":")[0], IGNORE)) for x in s["dr"]] if "dr" in s else [IGNORE] * n for s in g],
                "ner": [[self.mask(a) for a in s["ner"]] if "ner" in s else [-1] * n for s in g],
                "rf": [[self.mask(a) for a in s["rf"]] if "rf" in s else [-1] * n for s in g]}
            tensors = {k: torch.tensor(v, device=self.device) for k, v in tensors.items()}
            tensors["sentences"] = g
            found.append(tensors)
        return found

    def finish(self):
        self.feature_table = torch.tensor(self.features, device=self.device)
        self.mask_table = torch.tensor(self.mask_rows or [[True] * 25], device=self.device)

    def inputs(self, group, rows):
        f = self.feature_table[group["form"][rows]]
        return f[..., 0], f[..., 1:1 + KEYS], group["gz"][rows], f[..., 1 + KEYS:]


def chunks(groups, tokens, generator):
    """Batches of one length, shuffled."""
    found = []
    for gi, g in enumerate(groups):
        count, n = g["form"].shape
        order = torch.randperm(count, generator=generator)
        size = max(1, tokens // n)
        found += [(gi, order[i:i + size]) for i in range(0, count, size)]
    return [found[i] for i in torch.randperm(len(found), generator=generator)]
