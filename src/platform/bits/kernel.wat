;; The counting kernel. Columns of bits live in this module's memory; a column and a mask of rows are read side by side,
;; 16 bytes (128 rows) at a time. Every offset is in bytes and a multiple of 16; `from` and `to` cut the same stretch out
;; of every column, `to` excluded. counting-plain.ts says the same in JavaScript and is tested equal.
(module
  (import "columns" "memory" (memory 1))

  ;; How many bits of each listed column are set under the mask.
  ;; $list: the columns' offsets, 4 bytes each, up to $listEnd. $counts: where the answers go, 4 bytes each.
  (func (export "count")
    (param $list i32) (param $listEnd i32) (param $mask i32) (param $from i32) (param $to i32) (param $counts i32)
    (local $column i32) (local $at i32) (local $end i32) (local $stop i32) (local $bytes v128) (local $total v128)
    (local.set $end (i32.add (local.get $mask) (local.get $to)))
    (block $listed (loop $columns
      (br_if $listed (i32.ge_u (local.get $list) (local.get $listEnd)))
      (local.set $column (i32.add (i32.load (local.get $list)) (local.get $from)))
      (local.set $at (i32.add (local.get $mask) (local.get $from)))
      (local.set $total (v128.const i32x4 0 0 0 0))
      (block $counted (loop $stretches
        (br_if $counted (i32.ge_u (local.get $at) (local.get $end)))
        ;; A byte holds the sum of 31 counts of at most 8; then it has to be added up wider.
        (local.set $bytes (v128.const i32x4 0 0 0 0))
        (local.set $stop (i32.add (local.get $at) (i32.const 496)))
        (if (i32.gt_u (local.get $stop) (local.get $end)) (then (local.set $stop (local.get $end))))
        (loop $words
          (local.set $bytes (i8x16.add (local.get $bytes)
            (i8x16.popcnt (v128.and (v128.load (local.get $column)) (v128.load (local.get $at))))))
          (local.set $column (i32.add (local.get $column) (i32.const 16)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $words (i32.lt_u (local.get $at) (local.get $stop))))
        (local.set $total (i32x4.add (local.get $total)
          (i32x4.extadd_pairwise_i16x8_u (i16x8.extadd_pairwise_i8x16_u (local.get $bytes)))))
        (br $stretches)))
      (i32.store (local.get $counts) (i32.add
        (i32.add (i32x4.extract_lane 0 (local.get $total)) (i32x4.extract_lane 1 (local.get $total)))
        (i32.add (i32x4.extract_lane 2 (local.get $total)) (i32x4.extract_lane 3 (local.get $total)))))
      (local.set $counts (i32.add (local.get $counts) (i32.const 4)))
      (local.set $list (i32.add (local.get $list) (i32.const 4)))
      (br $columns))))

  ;; The bare pass: `count` with the counting taken out, loop for loop. It reads the same words and leaves their union,
  ;; so that nothing is skipped. No figure comes from it: it is the floor the benchmark compares with.
  (func (export "passCount")
    (param $list i32) (param $listEnd i32) (param $mask i32) (param $from i32) (param $to i32) (param $unions i32)
    (local $column i32) (local $at i32) (local $end i32) (local $stop i32) (local $union v128) (local $total v128)
    (local.set $end (i32.add (local.get $mask) (local.get $to)))
    (block $listed (loop $columns
      (br_if $listed (i32.ge_u (local.get $list) (local.get $listEnd)))
      (local.set $column (i32.add (i32.load (local.get $list)) (local.get $from)))
      (local.set $at (i32.add (local.get $mask) (local.get $from)))
      (local.set $total (v128.const i32x4 0 0 0 0))
      (block $passed (loop $stretches
        (br_if $passed (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $union (v128.const i32x4 0 0 0 0))
        (local.set $stop (i32.add (local.get $at) (i32.const 496)))
        (if (i32.gt_u (local.get $stop) (local.get $end)) (then (local.set $stop (local.get $end))))
        (loop $words
          (local.set $union (v128.or (local.get $union)
            (v128.and (v128.load (local.get $column)) (v128.load (local.get $at)))))
          (local.set $column (i32.add (local.get $column) (i32.const 16)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $words (i32.lt_u (local.get $at) (local.get $stop))))
        (local.set $total (v128.or (local.get $total) (local.get $union)))
        (br $stretches)))
      (i32.store (local.get $unions) (i32.or
        (i32.or (i32x4.extract_lane 0 (local.get $total)) (i32x4.extract_lane 1 (local.get $total)))
        (i32.or (i32x4.extract_lane 2 (local.get $total)) (i32x4.extract_lane 3 (local.get $total)))))
      (local.set $unions (i32.add (local.get $unions) (i32.const 4)))
      (local.set $list (i32.add (local.get $list) (i32.const 4)))
      (br $columns))))

  ;; What the rows under the mask add up to, for each listed sum.
  ;; $list: 12 bytes a sum: offset of its rows (4 bytes each), offset of its values (8 bytes each), how many entries.
  ;; $totals: where the answers go, 8 bytes each. The bit of the row, 0 or 1, is turned into none or all bits of the value.
  (func (export "sum") (param $list i32) (param $listEnd i32) (param $mask i32) (param $totals i32)
    (local $row i32) (local $rows i32) (local $rowsEnd i32) (local $values i32) (local $total i64)
    (block $listed (loop $sums
      (br_if $listed (i32.ge_u (local.get $list) (local.get $listEnd)))
      (local.set $rows (i32.load (local.get $list)))
      (local.set $values (i32.load offset=4 (local.get $list)))
      (local.set $rowsEnd
        (i32.add (local.get $rows) (i32.shl (i32.load offset=8 (local.get $list)) (i32.const 2))))
      (local.set $total (i64.const 0))
      (if (i32.lt_u (local.get $rows) (local.get $rowsEnd)) (then (loop $entries
        (local.set $row (i32.load (local.get $rows)))
        (local.set $total (i64.add (local.get $total) (i64.and
          (i64.load (local.get $values))
          (i64.sub (i64.const 0) (i64.extend_i32_u (i32.and (i32.const 1) (i32.shr_u
            (i32.load8_u (i32.add (local.get $mask) (i32.shr_u (local.get $row) (i32.const 3))))
            (i32.and (local.get $row) (i32.const 7)))))))))
        (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
        (local.set $values (i32.add (local.get $values) (i32.const 8)))
        (br_if $entries (i32.lt_u (local.get $rows) (local.get $rowsEnd))))))
      (i64.store (local.get $totals) (local.get $total))
      (local.set $totals (i32.add (local.get $totals) (i32.const 8)))
      (local.set $list (i32.add (local.get $list) (i32.const 12)))
      (br $sums))))

  ;; The bare pass of `sum`: reads each row, its mask byte and its value, and leaves their union.
  (func (export "passSum") (param $list i32) (param $listEnd i32) (param $mask i32) (param $unions i32)
    (local $row i32) (local $rows i32) (local $rowsEnd i32) (local $values i32) (local $union i64)
    (block $listed (loop $sums
      (br_if $listed (i32.ge_u (local.get $list) (local.get $listEnd)))
      (local.set $rows (i32.load (local.get $list)))
      (local.set $values (i32.load offset=4 (local.get $list)))
      (local.set $rowsEnd
        (i32.add (local.get $rows) (i32.shl (i32.load offset=8 (local.get $list)) (i32.const 2))))
      (local.set $union (i64.const 0))
      (if (i32.lt_u (local.get $rows) (local.get $rowsEnd)) (then (loop $entries
        (local.set $row (i32.load (local.get $rows)))
        (local.set $union (i64.or (local.get $union) (i64.and
          (i64.load (local.get $values))
          (i64.load8_u (i32.add (local.get $mask) (i32.shr_u (local.get $row) (i32.const 3)))))))
        (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
        (local.set $values (i32.add (local.get $values) (i32.const 8)))
        (br_if $entries (i32.lt_u (local.get $rows) (local.get $rowsEnd))))))
      (i64.store (local.get $unions) (local.get $union))
      (local.set $unions (i32.add (local.get $unions) (i32.const 8)))
      (local.set $list (i32.add (local.get $list) (i32.const 12)))
      (br $sums))))

  ;; Keeps in the mask only rows whose bit is set in the column ($flip 0) or is not set ($flip -1).
  (func (export "narrow") (param $mask i32) (param $column i32) (param $from i32) (param $to i32) (param $flip i32)
    (local $end i32) (local $flips v128)
    (local.set $flips (i32x4.splat (local.get $flip)))
    (local.set $end (i32.add (local.get $mask) (local.get $to)))
    (local.set $mask (i32.add (local.get $mask) (local.get $from)))
    (local.set $column (i32.add (local.get $column) (local.get $from)))
    (block $done (loop $words
      (br_if $done (i32.ge_u (local.get $mask) (local.get $end)))
      (v128.store (local.get $mask) (v128.and
        (v128.load (local.get $mask))
        (v128.xor (v128.load (local.get $column)) (local.get $flips))))
      (local.set $mask (i32.add (local.get $mask) (i32.const 16)))
      (local.set $column (i32.add (local.get $column) (i32.const 16)))
      (br $words)))))
