/** A chart of a text as a picture for paper: flat, told apart without colours, from the same figures as the table below it. */

import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type ChartData, type ChartKind, chartDataOf, chartWords } from '#law/publication/chart';
import { readyFonts } from '../redact/pages.ts';
import type { PaperPicture } from './picture.ts';
import type { PublicationSheet } from './sheet.ts';

/** Each chart stands as a picture before its table. */
export async function withCharts(sheet: PublicationSheet): Promise<PublicationSheet> {
  const pictures = new Map(sheet.pictures);
  const blocks: PublicationSheet['blocks'][number][] = [];
  for (const block of sheet.blocks) {
    const data = block.kind === 'table' && block.chart !== undefined ? chartDataOf(block.chart.kind, block.rows) : '';
    if (block.kind === 'table' && block.chart !== undefined && typeof data !== 'string') {
      const file = `chart-${blocks.length}`;
      pictures.set(file, await chartPicture(block.chart.kind, data));
      blocks.push({ kind: 'picture', file, alternative: chartWords(block.chart, data) });
    }
    blocks.push(block);
  }
  return { ...sheet, blocks, pictures };
}

/** In points of the screen; drawn at `sharpness` times as many. */
const width = 560;
const sharpness = 3;
const inkColour = '#1a2230';
const quiet = '#55606e';
const hairline = '#dbe1e8';
const porcelain = '#1d4f9e';
const pale = '#e8eff9';
const looks = [
  { fill: porcelain, stroke: porcelain, dash: [] },
  { fill: pale, stroke: porcelain, dash: [6, 4] },
  { fill: inkColour, stroke: inkColour, dash: [] },
] as const;
const lookOf = (i: number) => looks[i % looks.length] ?? looks[0];

const painters = { bar: paintBars, line: paintLines, pie: paintPie } as const;
const heights: Readonly<Record<ChartKind, (data: ChartData) => number>> = {
  bar: ({ labels, series }) => labels.length * (series.length * 17 + 12),
  line: () => 250,
  pie: ({ labels }) => Math.max(220, labels.length * 26),
};

export async function chartPicture(kind: ChartKind, data: ChartData): Promise<PaperPicture> {
  readyFonts();
  const keys = kind !== 'pie' && data.series.length > 1 ? 30 : 0;
  const height = heights[kind](data) + keys + 8;
  const canvas = createCanvas(width * sharpness, height * sharpness);
  const pen = canvas.getContext('2d');
  pen.scale(sharpness, sharpness);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.font = '13px sans-serif';
  pen.textBaseline = 'middle';
  if (keys > 0) paintKeys(pen, data);
  pen.translate(0, keys);
  painters[kind](pen, data);
  return { bytes: await canvas.encode('png'), kind: 'png', width, height };
}

interface Words {
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly most?: number;
}

/** Cut short where it has no room: the table says it whole. */
function write(pen: SKRSContext2D, text: string, x: number, y: number, { colour, align, most = 200 }: Words = {}) {
  let shown = text;
  while (shown.length > 1 && pen.measureText(shown).width > most) shown = `${shown.replace(/…$/, '').slice(0, -1)}…`;
  pen.fillStyle = colour ?? inkColour;
  pen.textAlign = align ?? 'left';
  pen.fillText(shown, x, y);
}

function box(pen: SKRSContext2D, series: number, [x, y, w, h]: readonly [number, number, number, number]) {
  const { fill, stroke } = lookOf(series);
  pen.fillStyle = fill;
  pen.fillRect(x, y, w, h);
  pen.strokeStyle = stroke;
  pen.lineWidth = 1;
  if (w > 1) pen.strokeRect(x + 0.5, y + 0.5, w - 1, h - 1);
}

function paintKeys(pen: SKRSContext2D, { series }: ChartData) {
  let x = 0;
  for (const [i, { name }] of series.entries()) {
    box(pen, i, [x, 4, 13, 13]);
    write(pen, name, x + 20, 11, { most: 150 });
    x += 20 + Math.min(150, pen.measureText(name).width) + 28;
  }
}

const nameWidth = 150;

function paintBars(pen: SKRSContext2D, { labels, series }: ChartData) {
  const most = Math.max(...series.flatMap(({ values }) => values)) || 1;
  const room = width - nameWidth - 80;
  const step = series.length * 17 + 12;
  pen.fillStyle = hairline;
  pen.fillRect(nameWidth, 0, 1, labels.length * step);
  for (const [row, label] of labels.entries()) {
    const middle = row * step + (series.length * 17) / 2 + 4;
    write(pen, label, nameWidth - 10, middle, { align: 'right', most: nameWidth - 10 });
    for (const [i, { values }] of series.entries()) {
      const [y, long] = [row * step + i * 17 + 5, ((values[row] ?? 0) / most) * room];
      box(pen, i, [nameWidth + 1, y, long, 14]);
      write(pen, String(values[row] ?? ''), nameWidth + long + 8, y + 7, { most: 70 });
    }
  }
}

/** Of many names a few are written. */
const mostNames = 8;

function paintLines(pen: SKRSContext2D, { labels, series }: ChartData) {
  const all = series.flatMap(({ values }) => values);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const [top, plot, left, room] = [26, 180, 30, width - 60];
  const yOf = (n: number) => top + plot - ((n - low) / (high - low || 1)) * plot;
  const xOf = (i: number) => left + (room * i) / Math.max(1, labels.length - 1);
  pen.fillStyle = quiet;
  pen.fillRect(0, yOf(0), width, 1);
  const every = Math.ceil(labels.length / mostNames);
  for (const [s, { values }] of series.entries()) {
    const { fill, stroke, dash } = lookOf(s);
    pen.strokeStyle = stroke;
    pen.lineWidth = 2;
    pen.setLineDash([...dash]);
    pen.beginPath();
    for (const [i, value] of values.entries()) pen.lineTo(xOf(i), yOf(value));
    pen.stroke();
    pen.setLineDash([]);
    for (const [i, value] of values.entries()) {
      pen.beginPath();
      pen.arc(xOf(i), yOf(value), s === 2 ? 3 : 4, 0, 2 * Math.PI);
      pen.fillStyle = fill;
      pen.fill();
      pen.stroke();
      if (series.length === 1 && i % every === 0)
        write(pen, String(value), xOf(i), yOf(value) - 14, { align: 'center' });
    }
  }
  for (const [i, label] of labels.entries()) {
    if (i % every === 0)
      write(pen, label, xOf(i), top + plot + 22, { align: 'center', most: room / Math.min(labels.length, mostNames) });
  }
}

function paintPie(pen: SKRSContext2D, { labels, series }: ChartData) {
  const values = series[0]?.values ?? [];
  const sum = values.reduce((all, n) => all + n, 0);
  const [x, y, radius] = [110, 110, 100];
  let from = -Math.PI / 2;
  for (const [i, value] of values.entries()) {
    const to = from + (value / sum) * 2 * Math.PI;
    pen.globalAlpha = 0.9 - (0.7 * i) / values.length;
    pen.fillStyle = porcelain;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.arc(x, y, radius, from, to);
    pen.closePath();
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = '#fff';
    pen.lineWidth = 2;
    pen.lineJoin = 'round';
    pen.stroke();
    const middle = (from + to) / 2;
    const out = radius * (value / sum < 0.08 ? 0.86 : 0.65);
    if (value > 0) numbered(pen, String(i + 1), x + Math.cos(middle) * out, y + Math.sin(middle) * out);
    from = to;
  }
  for (const [i, label] of labels.entries()) {
    const share = Math.round(((values[i] ?? 0) / sum) * 1000) / 10;
    write(pen, `${i + 1}. ${label}，${share}%`, 250, 16 + i * 26, { most: width - 250 });
  }
}

/** On a ground of its own, so that it is read on every shade. */
function numbered(pen: SKRSContext2D, text: string, x: number, y: number) {
  pen.fillStyle = '#fff';
  pen.beginPath();
  pen.arc(x, y, 10, 0, 2 * Math.PI);
  pen.fill();
  write(pen, text, x, y, { align: 'center' });
}
