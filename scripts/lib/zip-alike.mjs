/**
 * Writes a zip anew with its files in the order of their names and with one date for all, so that the same sources make
 * the same bytes whenever and wherever they are packed. Offsets are those of the format's specification (PKWARE APPNOTE
 * 4.3.7, 4.3.12 and 4.3.16).
 */
const END = { signature: 0x06054b50, bytes: 22, count: 10, directory: 16 };
const ENTRY = { signature: 0x02014b50, bytes: 46, time: 12, name: 28, extra: 30, comment: 32, local: 42 };
const LOCAL = { signature: 0x04034b50, time: 10 };

/** 1 January 1980, midnight: the first date that the format knows. */
const TIME_AND_DATE = 0x00210000;

const expect = (zip, at, signature) => {
  if (at < 0 || zip.readUInt32LE(at) !== signature) throw new Error('this is no zip file that can be read');
};

/** The entries of the directory, and where each one's file stands. */
function entriesOf(zip, directory, count) {
  const entries = [];
  for (let at = directory; entries.length < count; ) {
    expect(zip, at, ENTRY.signature);
    const nameEnd = at + ENTRY.bytes + zip.readUInt16LE(at + ENTRY.name);
    const end = nameEnd + zip.readUInt16LE(at + ENTRY.extra) + zip.readUInt16LE(at + ENTRY.comment);
    entries.push({ name: zip.toString('utf8', at + ENTRY.bytes, nameEnd), head: zip.subarray(at, end), local: zip.readUInt32LE(at + ENTRY.local) });
    at = end;
  }
  return entries;
}

/** Gives the bytes of the zip that holds the same files. Throws where it is no zip. @param {Buffer} given */
export function packAlike(given) {
  const zip = Buffer.from(given);
  let end = zip.length - END.bytes;
  while (end > 0 && zip.readUInt32LE(end) !== END.signature) end--;
  expect(zip, end, END.signature);
  const directory = zip.readUInt32LE(end + END.directory);
  const entries = entriesOf(zip, directory, zip.readUInt16LE(end + END.count));
  const starts = [...entries.map(({ local }) => local), directory].sort((a, b) => a - b);
  const files = [];
  let written = 0;
  // By code units: a sort by a language would depend on the machine.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { head, local } of entries) {
    expect(zip, local, LOCAL.signature);
    const file = zip.subarray(local, starts[starts.indexOf(local) + 1]);
    file.writeUInt32LE(TIME_AND_DATE, LOCAL.time);
    head.writeUInt32LE(TIME_AND_DATE, ENTRY.time);
    head.writeUInt32LE(written, ENTRY.local);
    written += file.length;
    files.push(file);
  }
  const tail = zip.subarray(end);
  tail.writeUInt32LE(written, END.directory);
  return Buffer.concat([...files, ...entries.map(({ head }) => head), tail]);
}
