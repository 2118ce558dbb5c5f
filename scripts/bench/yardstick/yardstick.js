// The least that can decode a token: what the page is measured against.
import { decodeJwt, decodeProtectedHeader } from 'jose';

const box = document.querySelector('textarea');
const [header, payload] = document.querySelectorAll('pre');

function decode() {
  if (box === null || header === undefined || payload === undefined) return;
  try {
    header.textContent = JSON.stringify(decodeProtectedHeader(box.value), null, 2);
    payload.textContent = JSON.stringify(decodeJwt(box.value), null, 2);
  } catch {
    payload.textContent = 'This is not a token.';
  }
}

box?.addEventListener('input', decode);
decode();
