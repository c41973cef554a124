import { crc32, deflateRawSync } from "node:zlib";

/** Text in a double-byte encoding, for which Node has a decoder only: its table is turned around. */
export function encodedAs(encoding: "gb18030" | "big5", text: string): Buffer {
  const table = new Map<string, Buffer>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const pair = Buffer.from([lead, trail]);
      const character = new TextDecoder(encoding).decode(pair);
      if (character.length === 1 && character !== "\uFFFD" && !table.has(character)) table.set(character, pair);
    }
  }
  return Buffer.concat([...text].map((character) => table.get(character) ?? Buffer.from(character, "latin1")));
}

type ZipFile = { readonly name: string; readonly content: string | Buffer; readonly declaredSize?: number };

/** A zip archive; `declaredSize` lets a file lie about how much it unpacks to. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(file.name);
    const size = file.declaredSize ?? content.length;

    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);

    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    local.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);

    parts.push(local, name, packed);
    directory.push(entry, name);
    offset += local.length + name.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, entries, end]);
}

/** A workbook of one sheet with the given XML between `<sheetData>` and its end. */
export function workbookOf(sheetData: string, declaredSize?: number): Buffer {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const sheet = {
    name: "xl/worksheets/sheet1.xml",
    content: `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
  };
  return zipOf([
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="${relations}"><sheets><sheet name="Order" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    declaredSize === undefined ? sheet : { ...sheet, declaredSize },
  ]);
}
