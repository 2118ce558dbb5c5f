import { generate, mode, type Bitmap2D } from 'lean-qr';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';

type QrCodeProps = {
  /** ASCII. */
  readonly text: string;
  readonly label: string;
  /** In its place where the text is too long for one. */
  readonly otherwise: ReactNode;
};

/** The bytes of the largest code at the lowest correction (ISO/IEC 18004, version 40-L). */
export const longestQrText = 2953;

/** A text as a QR code: drawn, because the page's policy forbids styles in markup; dark on light in every theme, as scanners want it. */
export function QrCode({ text, label, otherwise }: QrCodeProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const code = useMemo(() => codeOf(text), [text]);
  useEffect(() => {
    if (canvas.current !== null && code !== null) draw(code, canvas.current);
  }, [code]);
  if (code === null) return otherwise;
  return (
    <canvas ref={canvas} role="img" aria-label={label} className="max-w-full rounded [image-rendering:pixelated]" />
  );
}

/** Each module as many whole pixels of the screen as there is room for, so that all are equal. */
function draw(code: Bitmap2D, canvas: HTMLCanvasElement): void {
  code.toCanvas(canvas, { on: [0, 0, 0], off: [255, 255, 255], pad: quietZone });
  const room = canvas.parentElement?.clientWidth ?? Infinity;
  const module = Math.min(Math.max(smallestModule, Math.floor(wanted / canvas.width)), room / canvas.width);
  canvas.style.width = `${(canvas.width * Math.max(1, Math.floor(module * devicePixelRatio))) / devicePixelRatio}px`;
}

/** The size of a small code, CSS pixels. */
const wanted = 240;

/** In CSS pixels: a camera tells smaller ones apart only from very near. */
const smallestModule = 3;

/** In modules (ISO/IEC 18004 §5.3.8). */
const quietZone = 4;

const codeOf = (text: string): Bitmap2D | null => (text.length > longestQrText ? null : generate(mode.ascii(text)));
