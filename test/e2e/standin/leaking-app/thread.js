import { connect } from 'node:net';

connect(9, '192.0.2.4')
  .on('error', () => undefined)
  .unref();
