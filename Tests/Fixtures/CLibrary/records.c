#include "records.h"

#include <stdlib.h>

#define CHANGE(name, type, body)                 \
  void change_##name##_at(type *r) { body }      \
  type change_##name(type r) {                   \
    change_##name##_at(&r);                      \
    return r;                                    \
  }

CHANGE(small, struct small, r->a += 1; r->b += 2;)
CHANGE(pair, struct pair, r->a += 1; r->b += 2;)
CHANGE(mixed, struct mixed, r->f += 1; r->i += 2; r->d += 3;)
CHANGE(vector, struct vector, r->x += 1; r->y += 2; r->z += 3;)
CHANGE(big, struct big, r->a += 1; r->b += 2; r->c += 3; r->d += 4; r->e += 5;)
CHANGE(nested, struct nested, change_pair_at(&r->pair); change_vector_at(&r->vector);
       r->name = r->name ? r->name + 1 : NULL;)
CHANGE(arrays, struct arrays, for (int i = 0; i < 4; i++) r->values[i] += i + 1; r->name[0] += 5;
       for (int i = 0; i < 2; i++) for (int j = 0; j < 3; j++) r->grid[i][j] += 6 + 3 * i + j;)
CHANGE(number, union number, r->i += 1;)
CHANGE(narrow, union narrow, r->x += 1;)
CHANGE(tagged, struct tagged, r->kind += 1; r->number.i += 2;)
CHANGE(bits, struct bits, r->a += 1; r->b += 2; r->c += 3; r->d += 4; r->e += 5; r->flag = !r->flag; r->f += 1; r->g += 8;)
CHANGE(packed, struct packed, r->a += 1; r->b += 2; r->c += 3; r->d += 4; r->e += 5; r->f += 6;)
CHANGE(pack_two, struct pack_two, r->a += 1; r->b += 2; r->c += 3;)
CHANGE(aligned, struct aligned, r->a += 1; r->b += 2;)
CHANGE(anonymous, struct anonymous, r->kind += 1; r->low += 2; r->high += 3; r->tail += 4;)
CHANGE(outer, struct outer, r->position.x += 1; r->position.y += 2; r->z += 3;)
CHANGE(wide, struct wide, r->integer += 1; r->real += 2; r->plane += 3 + 4 * I; r->half += 5;)
CHANGE(partial, struct partial, r->first += 1; r->second += 2; r->hidden[0] += 1; r->hidden_too += 1;)

struct node *make_list(int count) {
  struct node *list = NULL;
  for (int value = count; value > 0; value--) {
    struct node *node = malloc(sizeof *node);
    if (!node) return list;
    *node = (struct node){value, list};
    list = node;
  }
  return list;
}

int sum_list(const struct node *list) {
  int sum = 0;
  for (; list; list = list->next) sum += list->value;
  return sum;
}

void free_list(struct node *list) {
  while (list) {
    struct node *next = list->next;
    free(list);
    list = next;
  }
}

struct flexible *make_flexible(int count) {
  struct flexible *record = malloc(sizeof *record + (size_t)count * sizeof record->data[0]);
  if (!record) return NULL;
  record->count = count;
  for (int i = 0; i < count; i++) record->data[i] = i * i;
  return record;
}
void free_flexible(struct flexible *record) { free(record); }

long sum_large(struct large r) {
  long sum = 0;
  for (int i = 0; i < 10000; i++) sum += r.values[i];
  return sum;
}
void fill_large(struct large *r) {
  for (int i = 0; i < 10000; i++) r->values[i] = i;
}
struct large make_large(int first) {
  struct large r;
  for (int i = 0; i < 10000; i++) r.values[i] = first + i;
  return r;
}

struct choices make_choices(enum shade shade, enum mask mask, int fixed) {
  return (struct choices){shade, mask, fixed};
}
enum shade change_shade(enum shade shade) {
  return shade == shade_dark ? shade_light : shade == shade_light ? shade_dark : (enum shade)0;
}
enum mask invert_mask(enum mask mask) { return mask_all & ~mask; }
enum shade wrong_shade(void) { return (enum shade)3; }

static int add(int a, int b) { return a + b; }
static int multiply(int a, int b) { return a * b; }
static void done(int *calls) { *calls += 1; }
operation choose_operation(int which) { return which == 0 ? add : which == 1 ? multiply : NULL; }
operation (*choose_chooser(void))(int which) { return choose_operation; }
int call_operation(operation operation, int a, int b) { return operation ? operation(a, b) : -1; }
struct operations *operations_table(void) {
  static struct operations table = {add, done, choose_operation};
  return &table;
}

struct pair map_pair(struct pair (*body)(struct pair pair, int factor), struct pair pair, int factor) {
  return body(pair, factor);
}
double fold_vectors(double (*body)(double sum, struct vector vector), const struct vector *vectors, int count) {
  double sum = 0;
  for (int i = 0; i < count; i++) sum = body(sum, vectors[i]);
  return sum;
}
struct big map_big(struct big (*body)(struct big big), struct big big) { return body(big); }
void visit_tagged(void (*body)(struct tagged tagged, const struct tagged *same), struct tagged tagged) {
  body(tagged, &tagged);
}

__int128 next_int128(__int128 value) { return value + 1; }
unsigned __int128 next_uint128(unsigned __int128 value) { return value + 1; }
long double next_long_double(long double value) { return value + 1; }
_Float16 next_float16(_Float16 value) { return value + 1; }
float _Complex next_complex_float(float _Complex value) { return value + 1; }
double _Complex next_complex_double(double _Complex value) { return value + 1; }
long double _Complex next_complex_long_double(long double _Complex value) { return value + 1; }
__int128 map_int128(__int128 (*body)(__int128 value, long double other), __int128 value, long double other) {
  return body(value, other);
}
