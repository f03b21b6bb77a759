#!/usr/bin/env node
import { create } from '../src/create.ts';

process.exitCode = await create(process.argv.slice(2));
