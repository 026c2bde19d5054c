"""Trains the encoder: an ensemble of large networks, then one small network that learns from their distributions.

usage: train.py DATA OUTPUT teacher SEED SECONDS | student SECONDS [TEACHER.pt ...]

DATA holds data.json.gz and static.bin (prepare.py). The learning rate falls with the time used, so a run ends on time on any machine.
The student is written to OUTPUT/model.bin and scored as written.
"""
import json
import sys
import time

import torch
import torch.nn.functional as F

import export
import scoring
from corpus import Corpus, IGNORE, chunks
from network import Network

TEACHER = {"hidden": 400, "layers": 3, "arc": 400, "lab": 100, "learned": 100, "affix": 100, "chars": 128, "drop": 0.35, "input_drop": 0.3}
STUDENT = {"hidden": 200, "layers": 3, "arc": 200, "lab": 64, "learned": 64, "affix": 64}
FIELDS = ("up", "xp", "fe", "le")


def gold_losses(net, corpus, group, rows, out):
    tags = torch.split(out["tags"], net.sizes, 2)
    losses = [F.cross_entropy(t.flatten(0, 1), group[f][rows].flatten(), ignore_index=IGNORE, reduction="sum") * w
              for t, f, w in zip(tags, FIELDS, (1.0, 0.5, 0.5, 0.5))]
    heads = group["hd"][rows]
    losses.append(F.cross_entropy(out["arcs"].flatten(0, 1), heads.flatten(), ignore_index=IGNORE, reduction="sum"))
    scores = net.labels(out, heads.clamp_min(0))
    losses.append(F.cross_entropy(scores.flatten(0, 1), group["dr"][rows].flatten(), ignore_index=IGNORE, reduction="sum"))
    for field, head, weight in (("ner", "names", 1.5), ("rf", "refs", 2.0)):
        masks = group[field][rows]
        log = F.log_softmax(out[head], 2).masked_fill(~corpus.mask_table[masks.clamp_min(0)], -1e4)
        losses.append(-(torch.logsumexp(log, 2) * (masks >= 0)).sum() * weight)
    return sum(losses)


def soft_losses(net, soft, rows, out):
    total = 0
    for score, target, weight in zip(torch.split(out["tags"], net.sizes, 2), torch.split(soft["tags"][rows].float(), net.sizes, 2), (1.0, 0.5, 0.5, 0.5)):
        total = total - (target * F.log_softmax(score, 2)).sum() * weight
    total = total - (soft["arcs"][rows].float() * F.log_softmax(out["arcs"], 2)).sum()
    total = total - (soft["labels"][rows].float() * F.log_softmax(net.labels(out, soft["heads"][rows]), 2)).sum()
    total = total - (soft["names"][rows].float() * F.log_softmax(out["names"], 2)).sum() * 1.5
    return total - (soft["refs"][rows].float() * F.log_softmax(out["refs"], 2)).sum()


@torch.no_grad()
def distributions(teachers, corpus, group, tokens=8000):
    """The mean of the teachers' distributions over one group, as halves."""
    count, n = group["form"].shape
    parts = []
    for start in range(0, count, max(1, tokens // n)):
        rows = torch.arange(start, min(count, start + max(1, tokens // n)), device=corpus.device)
        inputs = corpus.inputs(group, rows)
        outs = [t(*inputs) for t in teachers]
        arcs = sum(F.softmax(o["arcs"], 2) for o in outs) / len(outs)
        gold = group["hd"][rows]
        heads = torch.where(gold == IGNORE, arcs.argmax(2), gold)
        mean = lambda f: sum(f(t, o) for t, o in zip(teachers, outs)) / len(outs)
        parts.append({"arcs": arcs.half(), "heads": heads,
                      "labels": mean(lambda t, o: F.softmax(t.labels(o, heads), 2)).half(),
                      "tags": mean(lambda t, o: torch.cat([F.softmax(x, 2) for x in torch.split(o["tags"], t.sizes, 2)], 2)).half(),
                      "names": mean(lambda t, o: F.softmax(o["names"], 2)).half(), "refs": mean(lambda t, o: F.softmax(o["refs"], 2)).half()})
    return {k: torch.cat([p[k] for p in parts]) for k in parts[0]}


def device_is_cuda(corpus):
    return corpus.device == "cuda"


def run(net, corpus, groups, seconds, seed, tokens, rate, soft=None, report=None):
    start, step, epoch = time.time(), 0, 0
    rest = [p for p in net.parameters() if p is not net.convention]
    optimizer = torch.optim.AdamW([{"params": rest}, {"params": [net.convention], "weight_decay": 0.1}], lr=rate, betas=(0.9, 0.95), weight_decay=1e-5, fused=device_is_cuda(corpus))
    generator = torch.Generator().manual_seed(seed)
    net.train()
    while True:
        total, words, began = torch.zeros((), device=corpus.device), 0, time.time()
        for gi, rows in chunks(groups, tokens, generator):
            used = (time.time() - start) / seconds
            if used >= 1:
                print(f"ended in epoch {epoch}, step {step}", flush=True)
                return
            for p in optimizer.param_groups:
                p["lr"] = rate * min(1.0, (step + 1) / 300) * max(0.01, 1 - used)
            group, rows = groups[gi], rows.to(corpus.device)
            out = net(*corpus.inputs(group, rows), corpus=group["corpus"][rows])
            loss = gold_losses(net, corpus, group, rows, out)
            if soft is not None:
                out["names"] = net.names(out["o"]) + out["o"] @ net.convention[0].T
                loss = 0.4 * loss + soft_losses(net, soft[gi], rows, out)
            loss = loss / tokens
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimizer.step()
            step += 1
            total += loss.detach() * tokens
            words += rows.shape[0] * group["form"].shape[1]
        epoch += 1
        if epoch % 10 == 0 or epoch == 1:
            print(f"epoch {epoch} loss {total.item() / words:.3f} {words / (time.time() - began):.0f} words/s used {time.time() - start:.0f} s", flush=True)
            if report:
                report(net)
                net.train()


def main():
    data, output, kind = sys.argv[1:4]
    device = "cuda" if torch.cuda.is_available() else "cpu"
    seed = int(sys.argv[4]) if kind == "teacher" else 1
    torch.manual_seed(seed)
    corpus = Corpus(f"{data}/data.json.gz", f"{data}/static.bin", device)
    sets = corpus.sets
    train = sets["train"] + sets["ewt-dev"] + sets["gum-dev"] + [s for s in sets["more"] if "ner" in s or "rf" in s]
    # The corpora whose convention is scored are small: they are seen more often.
    train += 2 * [s for s in train if s.get("src") == "uner"] + 2 * [s for s in sets["more"] if "rf" in s]
    if kind == "student" and len(sys.argv) > 5:
        train = train + [s for s in sets["more"] if "ner" not in s and "rf" not in s]
    groups = corpus.groups(train)
    tests = {name: corpus.groups(sets[name]) for name in ("gum-test", "ewt-test", "pud-test", "uner-test", "re3d-test")}
    corpus.finish()
    print(kind, sys.argv[4:], sum(g["form"].numel() for g in groups), "tokens", flush=True)
    monitor = lambda net: print(scoring.trees(net, corpus, tests["gum-test"]), flush=True)
    if kind == "teacher":
        net = Network(corpus.meta, corpus.static, **TEACHER).to(device)
        run(net, corpus, groups, float(sys.argv[5]), seed, 4000, 2.5e-3, report=monitor)
        torch.save({k: v for k, v in net.state_dict().items() if k != "static"}, f"{output}/teacher{seed}.pt")
        scoring.report(net, corpus, tests, f"teacher {seed}")
        return
    paths = sys.argv[5:]
    soft = None
    if paths:
        teachers = []
        for path in paths:
            teacher = Network(corpus.meta, corpus.static, **TEACHER).to(device)
            teacher.load_state_dict(torch.load(path), strict=False)
            teachers.append(teacher.eval())
        scoring.report(scoring.Ensemble(teachers), corpus, tests, "ensemble")
        began = time.time()
        soft = [distributions(teachers, corpus, g) for g in groups]
        print(f"distributions in {time.time() - began:.0f} s, {torch.cuda.max_memory_allocated() >> 20 if device == 'cuda' else 0} MB", flush=True)
        del teachers
    drop = {"drop": 0.2, "input_drop": 0.12} if paths else {"drop": 0.33, "input_drop": 0.25}
    net = Network(corpus.meta, corpus.static, **STUDENT, **drop).to(device)
    run(net, corpus, groups, float(sys.argv[4]), seed, 5000, 3e-3, soft, monitor)
    export.write(net, corpus.meta, f"{output}/model.bin")
    scoring.report(net, corpus, tests, "student, as written")
    json.dump(export.check(net, corpus, tests["gum-test"]), open(f"{output}/check.json", "w"))


if __name__ == "__main__":
    main()
