import { Transform } from "node:stream";

/**
 * Takes zero bytes out of a page on its way. React 18 renders in pieces of 2 KB and leaves the end of a piece as zeros
 * where the next character, of three bytes as all Chinese ones, does not fit any more; a browser shows them as "�".
 */
export function withoutZeroBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}
