import {inflateSync} from 'node:zlib';

/** Pixels of a picture: rows of red, green, blue (and maybe alpha), 0 to 255. */
export type Picture = {width: number; height: number; channels: number; data: Uint8Array};

const SIGNATURE_BYTES = 8;

/** Reads a PNG as browsers write screenshots: 8 bits a channel, colour, not interlaced. https://www.w3.org/TR/png-3/ */
export const readPng = (file: Buffer): Picture => {
  const chunks: Buffer[] = [];
  let width = 0;
  let height = 0;
  let channels = 0;
  for (let at = SIGNATURE_BYTES; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = body.readUInt32BE(0);
      height = body.readUInt32BE(4);
      channels = body[9] === 6 ? 4 : 3;
    }
    if (type === 'IDAT') chunks.push(body);
    at += 12 + length;
  }
  return {width, height, channels, data: unfilter(inflateSync(Buffer.concat(chunks)), width * channels, channels)};
};

/** Each row begins with the number of the filter it was written with. */
const unfilter = (raw: Buffer, rowLength: number, step: number): Uint8Array => {
  const rows = raw.length / (rowLength + 1);
  const data = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row++) {
    const filter = raw[row * (rowLength + 1)];
    for (let column = 0; column < rowLength; column++) {
      const at = row * rowLength + column;
      const left = column >= step ? data[at - step]! : 0;
      const up = row > 0 ? data[at - rowLength]! : 0;
      const corner = row > 0 && column >= step ? data[at - rowLength - step]! : 0;
      data[at] = raw[row * (rowLength + 1) + 1 + column]! + guess(filter, left, up, corner);
    }
  }
  return data;
};

const guess = (filter: number | undefined, left: number, up: number, corner: number): number => {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [toLeft, toUp, toCorner] = [left, up, corner].map(near => Math.abs(left + up - corner - near)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};
