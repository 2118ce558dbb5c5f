import { afterAll } from 'vitest';
import { settleAllSessions } from './testing.ts';

// For files that share a process: none ends while its sessions still compute or load anything.
afterAll(settleAllSessions);
