import { isAscii } from "node:buffer";

import type { TextEncoding } from "./table.ts";

/** How much text beyond the first non-ASCII byte is looked at before an encoding is chosen. */
const enoughToGuess = 4096;

/**
 * Bytes to text. ASCII is passed on at once, since all accepted encodings but UTF-16 agree on it; the choice falls at
 * the first other byte, however late in the file it comes, and is written to `chosen`. Never throws: bytes without a
 * meaning become U+FFFD. A byte order mark decides and is dropped.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  chosen: { encoding: TextEncoding },
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let undecided = Buffer.alloc(0);
  let atStart = true;

  for await (const chunk of chunks) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    undecided = Buffer.concat([undecided, chunk]);
    const marked = atStart ? encodingByMark(undecided) : undefined;
    if (undecided.length >= 3) atStart = false;

    if (marked) chosen.encoding = marked;
    else if (atStart) continue;
    else if (isAscii(undecided)) {
      yield undecided.toString("latin1");
      undecided = Buffer.alloc(0);
      continue;
    } else if (undecided.length - firstBeyondAscii(undecided) < enoughToGuess) continue;
    else chosen.encoding = guessEncoding(undecided);

    decoder = new TextDecoder(chosen.encoding);
    yield decoder.decode(undecided, { stream: true });
    undecided = Buffer.alloc(0);
  }

  if (!decoder && undecided.length > 0) {
    chosen.encoding = guessEncoding(undecided);
    decoder = new TextDecoder(chosen.encoding);
    yield decoder.decode(undecided, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

export function encodingByMark(start: Uint8Array): TextEncoding | undefined {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return "utf-8";
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return undefined;
}

/**
 * The encoding of text without a mark. UTF-8 has a form that other text hits only by accident, so it wins even when a
 * few bytes are broken. Of the others the pairs of bytes tell: common Chinese characters have two high bytes in GB
 * 18030, in Big5 about half end in an ASCII letter, and in Western European text a high byte stands alone between
 * letters.
 */
export function guessEncoding(sample: Uint8Array): TextEncoding {
  if (readsAsUtf8(sample)) return "utf-8";
  const { pairs, high } = countPairs(sample);
  if (high >= 0.8 * pairs && decodes("gb18030", sample)) return "gb18030";
  if (high >= 0.2 * pairs && decodes("big5", sample)) return "big5";
  if (high >= 0.2 * pairs && decodes("gb18030", sample)) return "gb18030";
  return "windows-1252";
}

function readsAsUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(sample, { stream: true });
  let meaningful = 0;
  let broken = 0;
  for (const character of text) {
    if (character === "\uFFFD") broken += 1;
    else if (character > "\x7F") meaningful += 1;
  }
  return broken === 0 || broken * 10 < meaningful;
}

function decodes(encoding: TextEncoding, sample: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Walks the sample as a double-byte text: how many pairs there are, and how many have both bytes in 0xA1–0xFE. */
function countPairs(sample: Uint8Array): { pairs: number; high: number } {
  let pairs = 0;
  let high = 0;
  for (let at = 0; at < sample.length - 1; at += 1) {
    const lead = sample[at] ?? 0;
    if (lead < 0x81) continue;
    const trail = sample[at + 1] ?? 0;
    pairs += 1;
    if (lead >= 0xa1 && trail >= 0xa1) high += 1;
    at += 1;
  }
  return { pairs, high };
}

function firstBeyondAscii(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte > 0x7f);
}
