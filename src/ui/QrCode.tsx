import { generate, mode, type Bitmap2D } from 'lean-qr';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';

type QrCodeProps = {
  /** ASCII. */
  readonly text: string;
  readonly label: string;
  /** Shown instead if the text is too long for a QR code. */
  readonly otherwise: ReactNode;
};

/**
 * Capacity in bytes of the largest code at the lowest error correction (ISO/IEC 18004, version
 * 40-L).
 */
export const longestQrText = 2953;

/**
 * Draws a text as a QR code on a canvas, because the page's policy forbids styles in markup. It is
 * dark on light in every theme, as scanners need.
 */
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

/** Gives each module as many whole screen pixels as fit, so that all modules have the same size. */
function draw(code: Bitmap2D, canvas: HTMLCanvasElement): void {
  code.toCanvas(canvas, { on: [0, 0, 0], off: [255, 255, 255], pad: quietZone });
  const room = canvas.parentElement?.clientWidth ?? Infinity;
  const module = Math.min(Math.max(smallestModule, Math.floor(wanted / canvas.width)), room / canvas.width);
  canvas.style.width = `${(canvas.width * Math.max(1, Math.floor(module * devicePixelRatio))) / devicePixelRatio}px`;
}

/** Size of a small code, in CSS pixels. */
const wanted = 240;

/** In CSS pixels. A camera resolves smaller modules only from very close. */
const smallestModule = 3;

/** In modules (ISO/IEC 18004 §5.3.8). */
const quietZone = 4;

const codeOf = (text: string): Bitmap2D | null => (text.length > longestQrText ? null : generate(mode.ascii(text)));
