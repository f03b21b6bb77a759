import type { APIRoute } from 'astro';
import { receiverScript } from '../../embed/receiver.ts';

/** The script for a host's page: its address stays for ever. */
export const GET: APIRoute = () =>
  new Response(receiverScript, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
