"""Writes the network in the format the runtime reads, and makes the network what was written, so that scores are of the file."""
import json
import struct
import zlib

import torch
import torch.nn.functional as F

import scoring

VERSION = 1


def halves(tensor):
    stored = tensor.detach().cpu().half()
    return "f16", stored.numpy().tobytes(), stored.float()


def bytes_by_row(tensor):
    t = tensor.detach().cpu().float()
    scale = t.abs().amax(1).clamp_min(1e-8) / 127
    q = (t / scale.unsqueeze(1)).round().clamp(-127, 127).to(torch.int8)
    return "i8", scale.numpy().astype("<f4").tobytes() + q.numpy().tobytes(), q.float() * scale.unsqueeze(1)


def write(net, meta, path):
    entries, blob = [], bytearray()

    def add(name, parameter, rows=None, how=halves):
        with torch.no_grad():
            part = parameter if rows is None else parameter[:rows]
            kind, data, stored = how(part)
            part.copy_(stored.to(part.device))
        entries.append({"name": name, "type": kind, "shape": list(part.shape), "offset": len(blob), "length": len(data)})
        blob.extend(data)
        blob.extend(bytes(-len(blob) % 16))

    def text(name, value):
        data = value.encode("utf-8")
        strings[name] = {"offset": len(blob), "length": len(data)}
        blob.extend(data)
        blob.extend(bytes(-len(blob) % 16))

    strings = {}
    text("vocabulary", "\n".join(meta["vocabulary"]))
    text("gaz", "\n".join(f"{k}\t{t}" for k, t in meta["gaz"]))
    add("static", net.static, how=bytes_by_row)
    add("learned", net.learned.weight, how=bytes_by_row)
    add("affix", net.affix.weight, rows=net.affix.weight.shape[0] - 1, how=bytes_by_row)
    add("gaz", net.gaz.weight)
    for i, lstm in enumerate(net.lstm):
        for d, suffix in (("fw", ""), ("bw", "_reverse")):
            w, u, b, b2 = (getattr(lstm, f"{k}_l0{suffix}") for k in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"))
            with torch.no_grad():
                b += b2
                b2.zero_()
            add(f"lstm{i}.{d}.w", w, how=bytes_by_row)
            add(f"lstm{i}.{d}.u", u, how=bytes_by_row)
            add(f"lstm{i}.{d}.b", b)
    with torch.no_grad():
        net.names.weight += net.convention[0]
        net.convention.zero_()
    for name, layer in (("tags", net.tags), ("arc.dep", net.arc_dep), ("arc.head", net.arc_head), ("lab.dep", net.lab_dep), ("lab.head", net.lab_head), ("names", net.names), ("refs", net.refs)):
        add(name + ".w", layer.weight)
        add(name + ".b", layer.bias)
    for name, p in (("arc.u", net.arc_u), ("arc.ub", net.arc_ub), ("arc.root", net.arc_root), ("lab.u", net.lab_u), ("lab.root", net.lab_root), ("lab.wd", net.lab_wd), ("lab.wh", net.lab_wh), ("lab.b", net.lab_b)):
        add(name, p)
    header = {"name": "english", "version": "2", "hidden": net.hidden, "layers": net.layers, "static": net.static.shape[1], "learnedDim": net.learned.weight.shape[1],
              "affixDim": net.affix.weight.shape[1], "buckets": net.affix.weight.shape[0] - 1, "learned": meta["learned"],
              **{k: meta[k] for k in ("upos", "xpos", "feats", "lemmas", "deprels", "gazTypes")}, "strings": strings, "tensors": entries}
    head = json.dumps(header, ensure_ascii=False).encode("utf-8")
    with open(path, "wb") as out:
        total = 8 + 4 + 8 + 4 + 4 + len(head) + len(blob)
        out.write(b"PARLEYLM" + struct.pack("<iqIi", VERSION, total, zlib.crc32(bytes(blob)), len(head)) + head + blob)
    print("model.bin", total, "bytes", flush=True)


def check(net, corpus, groups, sentences=12):
    """A few sentences and what the network says of them, to compare another implementation with."""
    found = []
    for g, rows, out, heads, labels in scoring.decode(net, corpus, [x for x in groups if 5 <= x["form"].shape[1] <= 30][::4]):
        s = g["sentences"][rows[0].item()]
        tags = [x.argmax(2)[0].tolist() for x in torch.split(out["tags"], net.sizes, 2)]
        x = net.embed(*corpus.inputs(g, rows[:1]))
        found.append({"tokens": s["t"], "gaz": s["gz"], "upos": [corpus.meta["upos"][i] for i in tags[0]], "lemmas": [corpus.meta["lemmas"][i] for i in tags[3]],
                      "heads": heads[0].tolist(), "deprels": [corpus.meta["deprels"][i] for i in labels[0]],
                      "input0": x[0, 0].tolist(), "output0": out["o"][0, 0].tolist(), "arcs0": out["arcs"][0, 0].tolist(),
                      "names": scoring.viterbi(F.log_softmax(out["names"][:1], 2))[0], "refs": scoring.viterbi(F.log_softmax(out["refs"][:1], 2))[0]})
        if len(found) == sentences:
            break
    return found
