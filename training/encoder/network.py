"""The encoder and its heads, in the shapes the runtime reads (docs/language.md)."""
import torch
from torch import nn
import torch.nn.functional as F

BUCKETS = 16384
KEYS = 10          # w, p1-p4, s1-s4, shape
CHARS = 20
NAMES = 25         # outside, and begin, inside, end, single of six types
CORPORA = ("uner", "gum", "wikigold", "wnut", "crossner", "re3d")  # each draws names a little differently; the first is the convention written


class Locked(nn.Module):
    """Dropout with one mask for all words of a sentence."""

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        mask = x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - self.p) / (1 - self.p)
        return x * mask


class Network(nn.Module):
    def __init__(self, meta, static, hidden=200, layers=3, arc=200, lab=64, learned=64, affix=64, chars=0, drop=0.33, input_drop=0.25):
        super().__init__()
        self.meta, self.hidden, self.layers = meta, hidden, layers
        self.register_buffer("static", static)
        self.learned = nn.Embedding(meta["learned"], learned)
        self.affix = nn.Embedding(BUCKETS + 1, affix, padding_idx=BUCKETS)
        self.gaz = nn.Embedding(1 + 2 * len(meta["gazTypes"]), affix)
        for table in (self.learned, self.affix, self.gaz):
            nn.init.normal_(table.weight, std=0.1)
        with torch.no_grad():
            self.affix.weight[BUCKETS].zero_()
        size = static.shape[1] + learned + affix
        self.chars = chars
        if chars:
            self.char = nn.Embedding(256, 32)
            self.conv3, self.conv5 = nn.Conv1d(32, chars // 2, 3, padding=1), nn.Conv1d(32, chars // 2, 5, padding=2)
            size += chars
        self.lstm = nn.ModuleList(nn.LSTM(size if i == 0 else 2 * hidden, hidden, bidirectional=True, batch_first=True) for i in range(layers))
        self.input_drop, self.between, self.head_drop = Locked(input_drop), nn.ModuleList(Locked(drop) for _ in range(layers)), Locked(drop)
        width = 2 * hidden
        self.sizes = [len(meta[k]) for k in ("upos", "xpos", "feats", "lemmas")]
        self.tags = nn.Linear(width, sum(self.sizes))
        self.arc_dep, self.arc_head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.arc_u, self.arc_ub, self.arc_root = nn.Parameter(torch.randn(arc, arc) / arc ** 0.5 * 0.3), nn.Parameter(torch.zeros(arc)), nn.Parameter(torch.randn(arc) * 0.1)
        n = len(meta["deprels"])
        self.lab_dep, self.lab_head = nn.Linear(width, lab), nn.Linear(width, lab)
        self.lab_u, self.lab_root = nn.Parameter(torch.randn(n, lab, lab) * 0.02), nn.Parameter(torch.randn(lab) * 0.1)
        self.lab_wd, self.lab_wh, self.lab_b = nn.Parameter(torch.randn(n, lab) * 0.05), nn.Parameter(torch.randn(n, lab) * 0.05), nn.Parameter(torch.zeros(n))
        self.names, self.refs = nn.Linear(width, NAMES), nn.Linear(width, NAMES)
        self.convention = nn.Parameter(torch.zeros(len(CORPORA), NAMES, width))

    def embed(self, ids, keys, gaz, chars):
        """ids [B,T], keys [B,T,KEYS], gaz [B,T], chars [B,T,CHARS]."""
        if self.training:
            drop = torch.rand(ids.shape, device=ids.device) < 0.12
            ids_learned = ids.masked_fill(drop, 0)
            keys = keys.clone()
            keys[..., 0] = keys[..., 0].masked_fill(drop | (torch.rand(ids.shape, device=ids.device) < 0.2), BUCKETS)
            gaz = gaz.masked_fill(torch.rand(ids.shape, device=ids.device) < 0.1, 0)
            ids = ids.masked_fill(torch.rand(ids.shape, device=ids.device) < 0.03, 0)
        else:
            ids_learned = ids
        row = torch.where(ids_learned < self.meta["learned"], ids_learned, torch.zeros_like(ids_learned))
        parts = [self.static[ids], self.learned(row), self.affix(keys).sum(2) + self.gaz(gaz)]
        if self.chars:
            b, t, c = chars.shape
            flat, back = chars.reshape(b * t, c).unique(dim=0, return_inverse=True)
            e = self.char(flat).transpose(1, 2)
            pad = (flat == 0).unsqueeze(1)
            conv = torch.cat([self.conv3(e), self.conv5(e)], 1).masked_fill(pad, -1e4).amax(2)
            parts.append(torch.relu(conv)[back].reshape(b, t, -1))
        return torch.cat(parts, 2)

    def encode(self, x):
        x = self.input_drop(x)
        for lstm, drop in zip(self.lstm, self.between):
            x = drop(lstm(x)[0])
        return x

    def forward(self, ids, keys, gaz, chars, corpus=None):
        o = self.encode(self.embed(ids, keys, gaz, chars))
        leaky = lambda v: self.head_drop(F.leaky_relu(v, 0.1))
        dep, head = leaky(self.arc_dep(o)), leaky(self.arc_head(o))
        head = torch.cat([self.arc_root.expand(o.shape[0], 1, -1), head], 1)
        arcs = (dep @ self.arc_u + self.arc_ub) @ head.transpose(1, 2)
        t = o.shape[1]
        own = torch.eye(t, t + 1, device=o.device, dtype=torch.bool).roll(1, 1)
        arcs = arcs.masked_fill(own, -1e4)
        ldep, lhead = leaky(self.lab_dep(o)), leaky(self.lab_head(o))
        lhead = torch.cat([self.lab_root.expand(o.shape[0], 1, -1), lhead], 1)
        own = self.convention[torch.zeros(o.shape[0], dtype=torch.long, device=o.device) if corpus is None else corpus]
        names = self.names(o) + o @ own.transpose(1, 2)
        return {"o": o, "tags": self.tags(o), "arcs": arcs, "ldep": ldep, "lhead": lhead, "names": names, "refs": self.refs(o)}

    def labels(self, out, heads):
        """Scores of the relations to the heads given, [B,T,L]; 0 is the root."""
        h = torch.gather(out["lhead"], 1, heads.unsqueeze(2).expand(-1, -1, out["lhead"].shape[2]))
        d = out["ldep"]
        bi = torch.einsum("btx,lxy,bty->btl", d, self.lab_u, h)
        return bi + d @ self.lab_wd.T + h @ self.lab_wh.T + self.lab_b
