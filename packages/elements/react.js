// Generated: types alone, see react.d.ts.
