/** Pictures in small files are pictures still: each pixel comes back, exactly or nearly. */
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { smallPng } from '../../scripts/lib/small-png.mjs';

interface Read {
  width: number;
  height: number;
  pixels: number[][];
}

function read(png: Buffer): Read {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [head, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type) ?? Buffer.alloc(0)) as [Buffer, Buffer, Buffer];
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(data);
  const pixels = Array.from({ length: width * height }, (_, i) => {
    const colour = rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)] ?? 0;
    return [...palette.subarray(colour * 3, colour * 3 + 3)];
  });
  return { width, height, pixels };
}

const rgba = (pixels: readonly (readonly number[])[]) => Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255]));

describe('a small picture', () => {
  it('of few colours is the very same', () => {
    const pixels = [[0, 0, 0], [255, 255, 255], [138, 47, 27], [250, 248, 243], [0, 0, 0], [26, 95, 180]];
    expect(read(smallPng(rgba(pixels), 3, 2))).toEqual({ width: 3, height: 2, pixels });
  });

  it('of many colours keeps its grounds, and is near elsewhere', () => {
    const ground = [250, 248, 243];
    const pixels = Array.from({ length: 4096 }, (_, i) => (i < 2048 ? ground : [(i * 7) % 256, (i * 3) % 256, (i >> 4) % 256]));
    const back = read(smallPng(rgba(pixels), 64, 64)).pixels;
    expect(back.slice(0, 2048).every((pixel) => pixel.join() === ground.join())).toBe(true);
    const off = pixels.map((pixel, i) => Math.max(...pixel.map((channel, c) => Math.abs(channel - (back[i]?.[c] ?? 0)))));
    expect(off.reduce((sum, one) => sum + one, 0) / off.length).toBeLessThan(16);
  });
});
