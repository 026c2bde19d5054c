"""Scores on gold tokens: part of speech, attachment, exact spans of names."""
import torch
import torch.nn.functional as F

NAMES = 25
SCORED = (0, 1, 2)  # Person, Organisation, Location


class Ensemble:
    """The mean of several networks' distributions, in the shape of one network."""

    def __init__(self, nets):
        self.nets, self.sizes = nets, nets[0].sizes

    def eval(self):
        return self

    def __call__(self, *inputs):
        outs = [n(*inputs) for n in self.nets]
        mean = lambda f: torch.log(sum(f(n, o) for n, o in zip(self.nets, outs)) / len(outs) + 1e-9)
        return {"outs": outs, "arcs": mean(lambda n, o: F.softmax(o["arcs"], 2)),
                "tags": mean(lambda n, o: torch.cat([F.softmax(x, 2) for x in torch.split(o["tags"], n.sizes, 2)], 2)),
                "names": mean(lambda n, o: F.softmax(o["names"], 2)), "refs": mean(lambda n, o: F.softmax(o["refs"], 2))}

    def labels(self, out, heads):
        return sum(F.softmax(n.labels(o, heads), 2) for n, o in zip(self.nets, out["outs"]))


def one_root_tree(scores):
    """Chu-Liu/Edmonds over scores[d][h], h = 0 the root; then the best single root."""
    n = len(scores)
    heads = [max(range(n + 1), key=lambda h: scores[d][h]) for d in range(n)]
    if well_formed(heads):
        return heads
    best = None
    order = sorted(range(n), key=lambda d: -scores[d][0])[:5]
    for root in order:
        table = [[-1e9] * (n + 1)] + [[-1e9 if (h == 0 and d != root) or h == d + 1 else scores[d][h] for h in range(n + 1)] for d in range(n)]
        found = edmonds(table)
        total = sum(table[d][found[d]] for d in range(1, n + 1))
        if best is None or total > best[0]:
            best = (total, found[1:])
    return best[1]


def well_formed(heads):
    if heads.count(0) != 1:
        return False
    for d in range(len(heads)):
        seen, at = set(), d + 1
        while at != 0:
            if at in seen:
                return False
            seen.add(at)
            at = heads[at - 1]
    return True


def edmonds(s):
    """s[d][h] over nodes 0..n, 0 the root."""
    n = len(s)
    heads = [0] + [max((h for h in range(n) if h != d), key=lambda h: s[d][h]) for d in range(1, n)]
    colour = [0] * n
    cycle = None
    for i in range(1, n):
        path, at = [], i
        while at != 0 and colour[at] == 0:
            colour[at] = i
            path.append(at)
            at = heads[at]
        if at != 0 and colour[at] == i:
            cycle = path[path.index(at):]
            break
    if cycle is None:
        return heads
    inside = set(cycle)
    rest = [v for v in range(n) if v not in inside]
    c = len(rest)
    t = [[-1e18] * (c + 1) for _ in range(c + 1)]
    enter, leave = [0] * (c + 1), [0] * (c + 1)
    total = sum(s[v][heads[v]] for v in cycle)
    for a, u in enumerate(rest):
        for b, v in enumerate(rest):
            t[a][b] = s[u][v]
        enter[a] = max(cycle, key=lambda v: s[v][u] - s[v][heads[v]])
        t[c][a] = s[enter[a]][u] - s[enter[a]][heads[enter[a]]] + total
        leave[a] = max(cycle, key=lambda v: s[u][v])
        t[a][c] = s[u][leave[a]]
    sub = edmonds(t)
    out = list(heads)
    for a, u in enumerate(rest):
        if u != 0:
            out[u] = leave[a] if sub[a] == c else rest[sub[a]]
    out[enter[sub[c]]] = rest[sub[c]]
    return out


@torch.no_grad()
def decode(net, corpus, groups, tokens=6000):
    net.eval()
    for g in groups:
        count, n = g["form"].shape
        for start in range(0, count, max(1, tokens // n)):
            rows = torch.arange(start, min(count, start + max(1, tokens // n)), device=corpus.device)
            out = net(*corpus.inputs(g, rows))
            arcs = F.log_softmax(out["arcs"], 2)
            best = arcs.argmax(2).tolist()
            for i, heads in enumerate(best):
                if not well_formed(heads):
                    best[i] = one_root_tree(arcs[i].tolist())
            heads = torch.tensor(best, device=corpus.device)
            yield g, rows, out, heads, net.labels(out, heads).argmax(2).tolist()


def trees(net, corpus, groups):
    n = up = lm = u = l = 0
    relations = corpus.meta["deprels"]
    for g, rows, out, heads, labels in decode(net, corpus, groups):
        tags = [x.argmax(2).tolist() for x in torch.split(out["tags"], net.sizes, 2)]
        for i, row in enumerate(rows.tolist()):
            s = g["sentences"][row]
            for j in range(len(s["t"])):
                n += 1
                up += corpus.meta["upos"][tags[0][i][j]] == s["up"][j]
                lm += corpus.meta["lemmas"][tags[3][i][j]] == s["le"][j]
                if heads[i, j] == s["hd"][j]:
                    u += 1
                    l += relations[labels[i][j]].split(":")[0] == s["dr"][j].split(":")[0]
    return f"UPOS {100 * up / n:.2f} UAS {100 * u / n:.2f} LAS {100 * l / n:.2f} script {100 * lm / n:.2f}"


def may_follow():
    ok = torch.zeros(NAMES, NAMES, dtype=torch.bool)
    opens = lambda x: x == 0 or (x - 1) % 4 in (0, 3)
    closes = lambda x: x == 0 or (x - 1) % 4 in (2, 3)
    for a in range(NAMES):
        for b in range(NAMES):
            ok[a, b] = opens(b) if closes(a) else (not opens(b) and (a - 1) // 4 == (b - 1) // 4)
    return ok, torch.tensor([opens(x) for x in range(NAMES)]), torch.tensor([closes(x) for x in range(NAMES)])


def viterbi(log):
    """log [B,T,25] -> labels, every one allowed after the one before it."""
    ok, first, last = (x.to(log.device) for x in may_follow())
    step = torch.where(ok, 0.0, -1e9)
    score, back = log[:, 0] + torch.where(first, 0.0, -1e9), []
    for t in range(1, log.shape[1]):
        best, where = (score.unsqueeze(2) + step).max(1)
        back.append(where)
        score = best + log[:, t]
    at = (score + torch.where(last, 0.0, -1e9)).argmax(1)
    path = [at]
    for where in reversed(back):
        at = where.gather(1, at.unsqueeze(1)).squeeze(1)
        path.append(at)
    return torch.stack(path[::-1], 1).tolist()


def spans(net, corpus, groups, head):
    from prepare import entities
    right, found, gold = [0] * 6, [0] * 6, [0] * 6
    for g, rows, out, _, _ in decode(net, corpus, groups):
        for row, labels in zip(rows.tolist(), viterbi(F.log_softmax(out[head], 2))):
            a, b = set(entities(labels)), set(entities(g["sentences"][row]["gold"]))
            for t in SCORED:
                right[t] += sum(e[0] == t for e in a & b)
                found[t] += sum(e[0] == t for e in a)
                gold[t] += sum(e[0] == t for e in b)
    f = lambda r, p, q: 200 * r / max(1, p + q)
    each = " ".join(f"{name} {f(right[t], found[t], gold[t]):.1f}" for t, name in zip(SCORED, ("PER", "ORG", "LOC")))
    return f"{head} F1 {f(sum(right[t] for t in SCORED), sum(found[t] for t in SCORED), sum(gold[t] for t in SCORED)):.2f} ({each})"


def report(net, corpus, tests, title):
    for name, groups in tests.items():
        if name == "uner-test":
            print(title, name, spans(net, corpus, groups, "names"), flush=True)
        elif name == "re3d-test":
            print(title, name, spans(net, corpus, groups, "refs"), spans(net, corpus, groups, "names"), flush=True)
        else:
            print(title, name, trees(net, corpus, groups), flush=True)
