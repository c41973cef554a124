// The constants of imports, each with the reason for it.

const MEGABYTE = 1024 * 1024;

/** An upload is held in memory until it is stored. Packed, this is ten times the largest file seen. */
export const MAX_UPLOAD_BYTES = 32 * MEGABYTE;

/** A file on the server's own disk is read as a stream. */
export const MAX_FILE_BYTES = 2048 * MEGABYTE;

/** The reader remembers a few words of every key it has seen: a million of them fit into the memory of a small machine. */
export const MAX_ROWS = 1_000_000;

/** The worker lets other events have their turn after this long, and is asked to stop within fifteen seconds. */
export const SLICE_MS = 8_000;

/** An upload that nobody went on with, and the file of a dry run, are deleted after this. */
export const KEEP_UPLOADS_DAYS = 7;
